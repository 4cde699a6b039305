package work.connect.rules.appraise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Severity;
import work.connect.rules.clear.Known;
import work.connect.rules.detect.Detection;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.Rule;
import work.connect.rules.rulebook.RuleFile;
import work.connect.rules.rulebook.Stage;
import work.connect.rules.suppress.Shown;

/** Weighs what a reader may know: what comes together weighs more. Sees nothing that was not cleared and shown. */
public final class Appraise {

    /** What rule files of this step are made of. */
    public static final Stage STAGE = Stage.of(
            "appraise",
            "work.connect.rules.appraise.Weight.raise",
            List.of(PersonConcern.class, TeamConcern.class),
            Set.of("id", "unit", "asks", "because", "grade", "source"),
            Set.of("given", "note"));

    private static final Comparator<Concern> MOST_PRESSING_FIRST = Comparator.comparing(Concern::severity)
            .reversed()
            .thenComparing(Concern::about)
            .thenComparing(concern -> concern.rule().id())
            .thenComparing(Concern::caseId);

    private final Supplier<CompiledRules> compiled;
    private final Map<String, Rule> rules = new HashMap<>();

    /** @param compiled asked for when first needed */
    public Appraise(List<RuleFile> files, Supplier<CompiledRules> compiled) {
        this.compiled = compiled;
        files.forEach(file -> file.rules().forEach(rule -> rules.put(rule.name(), rule)));
    }

    /**
     * The concerns of a reader, the most pressing first.
     *
     * @param findings what the reader may know by name
     * @param figures what the reader is shown of groups
     */
    public List<Concern> concerns(List<Known> findings, List<Shown> figures) {
        List<Concern> concerns = new ArrayList<>();
        for (Known known : toldOnce(findings)) {
            concerns.add(new Concern(
                    known.detection().rule(),
                    known.detection().subject(),
                    known.about(),
                    known.detection().caseId(),
                    known.detection().severity(),
                    List.of(),
                    known.detection(),
                    null));
        }
        for (Shown shown : figures) {
            Figure figure = shown.figure();
            if (figure.severity() != Severity.NONE) {
                concerns.add(new Concern(
                        shown.rule(),
                        figure.group(),
                        figure.group().toString(),
                        "",
                        figure.severity(),
                        List.of(),
                        null,
                        figure));
            }
        }
        return concerns.isEmpty() ? concerns : weighed(concerns);
    }

    /** Of findings about the same subject that rest on the very same indicators, the graver says it for all. */
    private static Collection<Known> toldOnce(List<Known> findings) {
        Map<Object, Known> told = new LinkedHashMap<>();
        for (Known known : findings) {
            List<Object> indicators = known.detection().facts().stream()
                    .filter(fact -> fact instanceof Indicator)
                    .toList();
            told.merge(List.of(known.about(), indicators), known, Appraise::graver);
        }
        return told.values();
    }

    private static Known graver(Known one, Known other) {
        return Detection.graver(one.detection(), other.detection()) == one.detection() ? one : other;
    }

    private List<Concern> weighed(List<Concern> concerns) {
        Map<Object, List<Concern>> facts = new LinkedHashMap<>();
        concerns.forEach(concern -> facts(concern)
                .forEach(fact ->
                        facts.computeIfAbsent(fact, same -> new ArrayList<>()).add(concern)));
        Map<Concern, Map<String, String>> reasons = new HashMap<>();
        if (facts.size() > 1) {
            compiled.get()
                    .match(
                            facts.keySet(),
                            (rule, matched) -> facts.get(matched.get(0))
                                    .forEach(concern -> reasons.computeIfAbsent(concern, same -> new TreeMap<>())
                                            .put(rule, rules.get(rule).because())));
        }
        return concerns.stream()
                .map(concern -> raised(concern, reasons.getOrDefault(concern, Map.of())))
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }

    private static Concern raised(Concern concern, Map<String, String> reasons) {
        Concern raised = concern;
        for (String because : reasons.values()) {
            raised = raised.raised(because);
        }
        return raised;
    }

    private static List<Object> facts(Concern concern) {
        String rule = concern.rule().id();
        if (concern.subject() instanceof Subject.Person person) {
            return List.of(new PersonConcern(person.id(), rule));
        }
        if (concern.subject() instanceof Subject.Pair pair) {
            return List.of(new PersonConcern(pair.first(), rule), new PersonConcern(pair.second(), rule));
        }
        return concern.subject() instanceof Subject.Team team ? List.of(new TeamConcern(team.id(), rule)) : List.of();
    }
}
