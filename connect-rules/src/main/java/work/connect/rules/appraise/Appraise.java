package work.connect.rules.appraise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Severity;
import work.connect.rules.clear.Cleared;
import work.connect.rules.clear.Known;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detection;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.indicate.climate.TeamScore;
import work.connect.rules.indicate.contact.LeaderContact;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.tie.CloseTies;
import work.connect.rules.indicate.tie.TieRange;
import work.connect.rules.indicate.work.Leavers;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.rulebook.vocabulary.Limit;
import work.connect.rules.say.Language;
import work.connect.rules.suppress.Shown;

/** Weighs what a reader may know: what comes together weighs more. Sees nothing that was not cleared and shown. */
public final class Appraise {

    /** What rule files of this step are made of. */
    public static final Stage STAGE = Stage.of(
            "appraise",
            "work.connect.rules.appraise.Scales.weigh",
            List.of(PersonConcern.class, TeamConcern.class, Control.class, TeamScore.class),
            Set.of("id", "asks", "because", "effect", "grade", "source"),
            Set.of("unit", "given", "actions", "note"));

    /** What is asked of the step indicate here and by no rule of the step detect: how many left, and what goes well. */
    public static final Set<Class<? extends Indicator>> ASKED =
            Set.of(Leavers.class, CloseTies.class, TieRange.class, LeaderContact.class);

    private static final Comparator<Concern> MOST_PRESSING_FIRST = Comparator.comparing(Concern::severity)
            .reversed()
            .thenComparing(concern -> concern.about().in(Language.ENGLISH))
            .thenComparing(concern -> concern.rule().id())
            .thenComparing(Concern::caseId);

    private static final Comparator<Figure> BY_HAZARD_AND_GROUP =
            Comparator.comparing(Figure::hazard).thenComparing(Figure::group);

    private final Supplier<CompiledRules> compiled;
    private final Detect detect;
    private final Map<String, Rule> rules = new HashMap<>();
    private final List<Limit> limits = new ArrayList<>();

    /**
     * @param compiled asked for when first needed
     * @param detect asks what several figures say together
     */
    public Appraise(List<RuleFile> files, Supplier<CompiledRules> compiled, Detect detect) {
        this.compiled = compiled;
        this.detect = detect;
        files.forEach(file -> file.rules().forEach(rule -> {
            rules.put(rule.name(), rule);
            limits.addAll(rule.limits());
        }));
    }

    /**
     * What a reader may know, weighed.
     *
     * @param cleared what the reader may know
     * @param shown what the reader is shown of groups
     * @param language of the reader; decides on nothing but the words
     */
    public Appraised appraised(
            Workplace workplace, Viewer viewer, Cleared cleared, List<Shown> shown, Language language) {
        List<Concern> concerns = new ArrayList<>();
        toldOnce(cleared.findings()).forEach(known -> concerns.add(Concern.of(known)));
        List<Shown> figures = new ArrayList<>(shown);
        if (viewer.audience().readsGroups()) {
            figures.addAll(Together.of(unquiet(shown), cleared, detect, language));
        }
        concerns.addAll(unquiet(figures));
        List<Concern> weighed =
                concerns.isEmpty() ? concerns : weighed(concerns, cleared.context(), new Controls(workplace, viewer));
        return new Appraised(weighed, weighed(figures, weighed, language));
    }

    private static List<Concern> unquiet(List<Shown> figures) {
        return figures.stream()
                .filter(shown -> shown.figure().severity() != Severity.NONE)
                .map(Concern::of)
                .toList();
    }

    /**
     * Of findings about the same subject that rest on the very same indicators, the graver says it for all. What a safety
     * rule found is told besides where another is the graver, so that no book takes the word from it.
     */
    private static Collection<Known> toldOnce(List<Known> findings) {
        Map<Object, Known> gravest = new LinkedHashMap<>();
        Map<Object, Known> gravestOfSafety = new LinkedHashMap<>();
        for (Known known : findings) {
            List<Object> indicators = known.detection().facts().stream()
                    .filter(fact -> fact instanceof Indicator)
                    .toList();
            List<Object> same = List.of(known.about(), indicators);
            gravest.merge(same, known, Appraise::graver);
            if (known.detection().rule().rule().isSafety()) {
                gravestOfSafety.merge(same, known, Appraise::graver);
            }
        }
        Set<Known> told = new LinkedHashSet<>(gravest.values());
        told.addAll(gravestOfSafety.values());
        return told;
    }

    private static Known graver(Known one, Known other) {
        return Detection.graver(one.detection(), other.detection()) == one.detection() ? one : other;
    }

    private List<Concern> weighed(List<Concern> alone, List<Indicator> context, Controls controls) {
        Weighing weighing = new Weighing(rules);
        List<Concern> concerns = new ArrayList<>();
        for (Concern concern : alone) {
            Concern next = concern.tried(controls.triedInVain(concern));
            controls.of(next, String.valueOf(concerns.size())).ifPresent(control -> weighing.add(control, next));
            weighing.add(next);
            concerns.add(next);
        }
        if (!weighing.facts().isEmpty()) {
            List<Object> facts = new ArrayList<>(limits);
            facts.addAll(weighing.facts());
            facts.addAll(context);
            compiled.get().match(facts, weighing::matched);
        }
        return concerns.stream()
                .map(weighing::weighed)
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }

    /** The figures with the severity and the reasons that weighing gave them. */
    private static List<Figure> weighed(List<Shown> figures, List<Concern> concerns, Language language) {
        Map<Figure, Concern> byFigure = new IdentityHashMap<>();
        concerns.forEach(concern -> byFigure.put(concern.figure(), concern));
        return figures.stream()
                .map(Shown::figure)
                .map(figure -> byFigure.containsKey(figure) ? weighed(figure, byFigure.get(figure), language) : figure)
                .sorted(BY_HAZARD_AND_GROUP)
                .toList();
    }

    private static Figure weighed(Figure figure, Concern concern, Language language) {
        List<String> reasons = new ArrayList<>(figure.reasons());
        concern.modifiers().forEach(modifier -> reasons.add(modifier.in(language)));
        return new Figure(figure.group(), figure.hazard(), figure.asks(), figure.value(), concern.severity(), reasons);
    }
}
