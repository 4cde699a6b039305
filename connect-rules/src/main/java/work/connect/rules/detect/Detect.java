package work.connect.rules.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.detect.DetectRule.Need;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.Profile;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.Limit;
import work.connect.rules.rulebook.Rule;
import work.connect.rules.rulebook.RuleFile;
import work.connect.rules.rulebook.Stage;

/** Asks every question of the rules of every unit. Immutable and safe for use by several threads at once. */
public final class Detect {

    /** What rule files of this step are made of. */
    public static final Stage STAGE = Stage.of(
            "detect",
            "work.connect.rules.detect.Verdict.flag",
            Indicators.KINDS,
            Set.of("id", "hazard", "unit", "asks", "because", "grade", "source", "actions"),
            Set.of("ladder", "severity", "given", "pack", "safety", "note"));

    /** Rules of one book, understood and compiled. */
    public record Book(List<RuleFile> files, CompiledRules compiled) {
        public Book {
            files = List.copyOf(files);
        }
    }

    /** Of variants that different readers may know of, none stands in for another. */
    private record Key(String id, Set<DisclosureClass> classes, Subject subject, Set<String> cases) {}

    private final List<CompiledRules> compiled = new ArrayList<>();
    private final Map<String, DetectRule> rules = new HashMap<>();
    private final Map<String, List<DetectRule>> variants = new HashMap<>();
    private final List<Limit> limits = new ArrayList<>();

    private final Screen screen;

    /** Detects with these books; no two rules of them may have the same name. */
    public Detect(List<Book> books) {
        for (Book book : books) {
            compiled.add(book.compiled());
            book.files().forEach(file -> file.rules().forEach(rule -> add(rule, file.name())));
        }
        screen = new Screen(rules().stream().map(DetectRule::rule).toList(), STAGE.vocabulary());
    }

    private void add(Rule rule, String file) {
        DetectRule understood = new DetectRule(rule, file, rules.size(), STAGE.vocabulary());
        rules.put(rule.name(), understood);
        variants.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(understood);
        limits.addAll(rule.limits());
    }

    /** All rules, in the order of the books and their files. */
    public List<DetectRule> rules() {
        return rules.values().stream()
                .sorted(Comparator.comparing(DetectRule::order))
                .toList();
    }

    /** The kinds of indicators that any rule asks for, whether to be there or not to be there. */
    public Set<Class<? extends Indicator>> asked() {
        return rules.values().stream()
                .flatMap(rule -> Stream.concat(rule.needs().stream(), rule.preconditions().stream()))
                .map(Need::indicator)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the rules say about these indicators. */
    public Detections in(Indicators indicators) {
        Unknowns unknowns = new Unknowns(indicators.unknowns());
        Map<Key, Detection> found = new HashMap<>();
        for (List<Profile> batch : indicators.batches()) {
            List<Object> facts = new ArrayList<>(limits.size() + batch.size());
            facts.addAll(limits);
            batch.forEach(profile -> screen.handOver(profile, facts));
            for (CompiledRules some : compiled) {
                some.match(facts, (rule, matched) -> add(rules.get(rule), matched, unknowns, found));
            }
        }
        return new Detections(found.values(), variants, unknowns);
    }

    private static void add(DetectRule rule, List<Object> facts, Unknowns unknowns, Map<Key, Detection> found) {
        Indicator subject = (Indicator) facts.get(rule.subjectIndex());
        int step = step(facts);
        Detection detection = new Detection(
                rule,
                subject.subject(),
                subject.caseId(),
                step,
                rule.ladder().severityOf(step),
                confidence(rule, subject.subject(), facts, unknowns),
                facts);
        found.merge(
                new Key(rule.id(), rule.classes(), detection.subject(), detection.cases()),
                detection,
                Detection::graver);
    }

    /** The rung that matched; a rule without rungs has one. */
    private static int step(List<Object> facts) {
        for (Object fact : facts) {
            if (fact instanceof Limit limit && limit.step() > 0) {
                return limit.step();
            }
        }
        return 1;
    }

    private static Confidence confidence(DetectRule rule, Subject subject, List<Object> facts, Unknowns unknowns) {
        for (Need precondition : rule.preconditions()) {
            if (unknowns.lacks(precondition, subject)) {
                return Confidence.LOW;
            }
        }
        Confidence confidence = Confidence.HIGH;
        for (Object fact : facts) {
            if (fact instanceof Indicator indicator) {
                confidence = Confidence.lower(confidence, indicator.confidence());
            }
        }
        return confidence;
    }
}
