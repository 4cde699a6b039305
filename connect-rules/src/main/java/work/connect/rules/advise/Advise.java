package work.connect.rules.advise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.InterventionText;
import work.connect.model.intervention.Trait;
import work.connect.model.people.Preference;
import work.connect.rules.appraise.Concern;
import work.connect.rules.clear.Cleared;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.say.Language;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/** Matches what helps to what a reader may know, withholds what could harm, and makes a short plan. */
public final class Advise {

    /** What rule files of this step are made of. */
    public static final Stage STAGE = Stage.of(
            "advise",
            "work.connect.rules.advise.Veto.withhold",
            List.of(Circumstances.class, Option.class, Wish.class),
            Set.of("asks", "because", "source"),
            Set.of("note"));

    private static final String ROUTINE = "TEAM_ROUTINE";
    private static final int MOST_MEDIATORS = 5;

    private final Catalogue catalogue;
    private final Set<String> off;
    private final Map<Language, Catalogue> translated = new ConcurrentHashMap<>();
    private final Supplier<CompiledRules> compiled;

    /**
     * @param off the keys of interventions that are not recommended
     * @param compiled asked for when first needed
     */
    public Advise(Catalogue catalogue, Set<String> off, Supplier<CompiledRules> compiled) {
        this.catalogue = catalogue;
        this.off = Set.copyOf(off);
        this.compiled = compiled;
    }

    private record Offer(String id, Concern concern, Option option, int rank) {}

    /**
     * The plan for a reader: a few actions for each one it speaks of, in the order of the concerns. Those who would be
     * given the same plan share one.
     *
     * @param cleared all that the reader may know
     * @param concerns what the reader may know, the most pressing first
     * @param language of the reader; decides on nothing but the words
     */
    public List<Recommendation> plan(
            Workplace workplace, Viewer viewer, Cleared cleared, List<Concern> concerns, Language language) {
        Situation situation = new Situation(workplace, viewer, cleared, concerns);
        List<Offer> offers = offers(viewer.audience(), concerns);
        Set<Option> withheld = withheld(offers, situation);
        Map<Said, Planner> planners = new LinkedHashMap<>();
        Map<Said, Subject> subjects = new LinkedHashMap<>();
        for (Offer offer : offers) {
            if (!withheld.contains(offer.option())) {
                Said about = offer.concern().about();
                subjects.putIfAbsent(about, offer.concern().subject());
                planners.computeIfAbsent(about, first -> new Planner())
                        .offer(offer.concern(), catalogue.get(offer.option().intervention()), offer.rank());
            }
        }
        Map<List<Recommendation>, List<String>> plans = new LinkedHashMap<>();
        planners.forEach((about, planner) -> plans.computeIfAbsent(
                        planner.plan().stream()
                                .map(choice -> recommendation(
                                        workplace, viewer, situation, subjects.get(about), choice, language))
                                .toList(),
                        same -> new ArrayList<>())
                .add(about.in(language)));
        List<Recommendation> plan = new ArrayList<>();
        plans.forEach(
                (actions, abouts) -> actions.forEach(action -> plan.add(action.about(String.join(", ", abouts)))));
        routine(viewer.audience(), language).ifPresent(plan::add);
        return plan;
    }

    private List<Offer> offers(Audience audience, List<Concern> concerns) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < concerns.size(); i++) {
            Concern concern = concerns.get(i);
            String id = String.valueOf(i);
            int rank = 0;
            for (String key : concern.actions()) {
                Intervention intervention = catalogue.get(key);
                if (intervention.isFor(audience) && !off.contains(key)) {
                    boolean isLocal = catalogue.local().contains(key);
                    offers.add(new Offer(id, concern, Option.of(id, intervention, isLocal), rank));
                }
                rank++;
            }
        }
        return offers;
    }

    private Set<Option> withheld(List<Offer> offers, Situation situation) {
        Set<Object> facts = new HashSet<>();
        for (Offer offer : offers) {
            facts.add(offer.option());
            facts.add(situation.around(offer.id(), offer.concern()));
            for (Preference wish : situation.wishes()) {
                facts.add(new Wish(offer.id(), wish));
            }
        }
        Set<Option> withheld = new HashSet<>();
        if (!facts.isEmpty()) {
            compiled.get().match(facts, (rule, matched) -> withheld.add((Option) matched.get(0)));
        }
        return withheld;
    }

    private Recommendation recommendation(
            Workplace workplace,
            Viewer viewer,
            Situation situation,
            Subject subject,
            Planner.Choice choice,
            Language language) {
        Intervention intervention = choice.intervention();
        boolean toBringTogether = viewer.audience() == Audience.CASE_HANDLER && intervention.is(Trait.JOINT);
        String besides = toBringTogether && subject instanceof Subject.Pair pair
                ? mediators(pair, workplace, situation, language)
                : "";
        return said(
                in(language).get(intervention.key()), viewer.audience(), "", besides, List.copyOf(choice.hazards()));
    }

    private Catalogue in(Language language) {
        return language == Language.ENGLISH
                ? catalogue
                : translated.computeIfAbsent(language, reader -> catalogue.whollyIn(reader.locale()));
    }

    private static Recommendation said(
            Intervention intervention, Audience audience, String about, String besides, List<Hazard> hazards) {
        InterventionText text = intervention.text();
        return new Recommendation(
                intervention.key(),
                about,
                text.title(),
                text.wordings().get(audience) + besides,
                intervention.firstStepFor(audience).orElse(null),
                intervention.level(),
                intervention.by().stream().sorted().toList(),
                hazards,
                text.caution(),
                intervention.reviewAfterDays(),
                intervention.origin());
    }

    private static String mediators(Subject.Pair pair, Workplace workplace, Situation situation, Language language) {
        List<String> mediators = Mediators.between(pair, workplace, person -> !situation.isTouched(person));
        return mediators.isEmpty()
                ? ""
                : " "
                        + language.say(
                                Phrase.GOOD_TIE_TO_BOTH,
                                mediators.subList(0, Math.min(MOST_MEDIATORS, mediators.size())));
    }

    /** What every leader is told, whatever was found: a small routine, shown even where no figure is. */
    private Optional<Recommendation> routine(Audience audience, Language language) {
        return in(language)
                .find(ROUTINE)
                .filter(routine -> routine.isFor(audience))
                .map(routine -> said(routine, audience, language.say(Phrase.EVERY_TEAM), "", List.of()));
    }
}
