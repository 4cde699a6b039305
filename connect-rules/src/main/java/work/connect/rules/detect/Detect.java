package work.connect.rules.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import work.connect.rules.indicate.Gauges;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.Profile;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.Limit;
import work.connect.rules.rulebook.Rule;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.RuleFile;
import work.connect.rules.rulebook.RuleFilesException;
import work.connect.rules.rulebook.Stage;
import work.connect.rules.rulebook.Vocabulary;

/** Asks every question of the rules of every unit. Immutable and safe for use by several threads at once. */
public final class Detect {

    /** What rule files of this step are made of. */
    public static final Stage STAGE = stage(Gauges.STANDARD);

    /**
     * Rules of one book.
     *
     * @param files those that are asked
     * @param compiled all of the book; what those that are not asked say is not heard
     */
    public record Book(List<RuleFile> files, CompiledRules compiled) {
        public Book {
            files = List.copyOf(files);
        }
    }

    /** The compiled rules of one book, and those of them that are asked, by name. */
    private record Asked(CompiledRules compiled, Map<String, DetectRule> rules) {}

    /** Of variants that different readers may know of, none stands in for another. */
    private record Key(String id, Set<DisclosureClass> classes, Subject subject, Set<String> cases) {}

    private final List<Asked> books = new ArrayList<>();
    private final Map<Rule, DetectRule> rules = new LinkedHashMap<>();
    private final Map<String, List<DetectRule>> variants = new HashMap<>();
    private final List<Limit> limits = new ArrayList<>();

    private final Gauges gauges;
    private final Vocabulary vocabulary;
    private final Screen screen;

    /** Detects with these books what we measure; no two of the rules that are asked have the same name. */
    public Detect(List<Book> all) {
        this(Gauges.STANDARD, all);
    }

    Detect(Gauges gauges, List<Book> all) {
        this.gauges = gauges;
        vocabulary = stage(gauges).vocabulary();
        for (Book book : all) {
            Map<String, DetectRule> asked = new HashMap<>();
            for (RuleFile file : book.files()) {
                file.rules().forEach(rule -> asked.put(rule.name(), understood(rule, file)));
            }
            books.add(new Asked(book.compiled(), asked));
        }
        screen = new Screen(List.copyOf(rules.keySet()), vocabulary);
    }

    /**
     * Detects with the rules we ship and the books laid over them, in this order.
     *
     * @param interventions the keys that rules may name as actions
     * @throws RuleFilesException with all that is wrong with the first book that cannot be used
     */
    public static Detect with(List<RuleBook> added, Set<String> interventions) {
        return Books.of(Gauges.STANDARD, added, interventions).detect();
    }

    /** What rule files of this step are made of where these gauges measure. */
    public static Stage stage(Gauges gauges) {
        return Stage.of(
                "detect",
                "work.connect.rules.detect.Verdict.flag",
                gauges.kinds(),
                Set.of("id", "hazard", "unit", "asks", "because", "grade", "source", "actions"),
                Set.of("title", "ladder", "severity", "given", "pack", "safety", "note"));
    }

    /** What its rules may ask for. */
    public Gauges gauges() {
        return gauges;
    }

    private DetectRule understood(Rule rule, RuleFile file) {
        return rules.computeIfAbsent(rule, first -> {
            DetectRule understood = new DetectRule(rule, file.name(), rules.size(), vocabulary);
            variants.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(understood);
            limits.addAll(rule.limits());
            return understood;
        });
    }

    /** All rules that are asked, in the order of the books and their files. */
    public List<DetectRule> rules() {
        return List.copyOf(rules.values());
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
            for (Asked book : books) {
                book.compiled().match(facts, (name, matched) -> {
                    DetectRule rule = book.rules().get(name);
                    if (rule != null) {
                        add(rule, matched, unknowns, found);
                    }
                });
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
