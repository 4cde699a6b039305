package work.connect.rules.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.rules.budget.Budget;
import work.connect.rules.budget.Cancellation;
import work.connect.rules.detect.DetectRule.Need;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.Overlay;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** Asks every question of the rules of every unit. Immutable and safe for use by several threads at once. */
public final class Detect {

    /** What rule files of this step are made of. */
    public static final Stage STAGE = stage(Gauges.STANDARD);

    /**
     * Rules of one book.
     *
     * @param id who it is
     * @param line its id, version and hash
     * @param isOurs whether we ship it, so that nothing limits it
     * @param files those that are asked
     * @param compiled all of the book; what those that are not asked say is not heard
     */
    public record Book(String id, String line, boolean isOurs, List<RuleFile> files, CompiledRules compiled) {
        public Book {
            files = List.copyOf(files);
        }

        /** A book that nothing limits. */
        public Book(List<RuleFile> files, CompiledRules compiled) {
            this("", "", true, files, compiled);
        }

        Book over(Overlay overlay) {
            return new Book(id, line, isOurs, files.stream().map(overlay::over).toList(), compiled);
        }
    }

    /**
     * Trusted code.
     *
     * @param id who it is
     * @param line its id, version and hash
     */
    record Code(String id, String line, List<RuleFile> files, CompiledRules compiled) {
        Code {
            files = List.copyOf(files);
        }
    }

    private final List<Asked> books = new ArrayList<>();
    private final Map<Rule, DetectRule> rules = new LinkedHashMap<>();
    private final Map<String, List<DetectRule>> variants = new HashMap<>();
    private final Gauges gauges;
    private final Budget budget;
    private final Vocabulary vocabulary;
    private final Screen screen;

    /** Detects with these books what we measure; no two of the rules that are asked have the same name. */
    public Detect(List<Book> all) {
        this(Gauges.STANDARD, all, List.of(), Budget.standard());
    }

    Detect(Gauges gauges, List<Book> all, List<Code> trusted, Budget budget) {
        this.gauges = gauges;
        this.budget = budget;
        vocabulary = stage(gauges).vocabulary();
        all.forEach(book -> books.add(new AskedBook(book, understood(book.files()))));
        screen = new Screen(List.copyOf(rules.keySet()), vocabulary);
        trusted.forEach(code -> books.add(new AskedCode(code, understood(code.files()))));
    }

    private Map<String, DetectRule> understood(List<RuleFile> files) {
        Map<String, DetectRule> asked = new HashMap<>();
        for (RuleFile file : files) {
            file.rules().forEach(rule -> asked.put(rule.name(), understood(rule, file)));
        }
        return asked;
    }

    /**
     * Detects with the rules we ship and the books laid over them, in this order.
     *
     * @param interventions the keys that rules may name as actions
     * @throws RuleFilesException with all that is wrong with the first book that cannot be used
     */
    public static Detect with(List<RuleBook> added, Set<String> interventions) {
        return Books.of(Gauges.STANDARD, added, interventions).detect(Budget.standard());
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

    /** The same as {@link #in(Indicators, Cancellation)}, which nobody cancels. */
    public Detections in(Indicators indicators) {
        return in(indicators, Cancellation.never());
    }

    /**
     * What the rules say about these indicators.
     *
     * @throws CancellationException when it was cancelled, or the thread was interrupted
     */
    public Detections in(Indicators indicators, Cancellation cancellation) {
        Unknowns unknowns = new Unknowns(indicators.unknowns());
        Handed handed = Handed.of(indicators, screen, cancellation);
        Findings found = new Findings(unknowns);
        List<LeftOut> leftOut = new ArrayList<>();
        Set<DetectRule> unasked = new HashSet<>();
        Asked.Asking asking = new Asked.Asking(indicators, handed, found, unknowns, budget, cancellation);
        for (Asked book : books) {
            book.ask(asking).ifPresent(left -> {
                leftOut.add(left);
                unasked.addAll(book.rules());
            });
        }
        return new Detections(found.all(), variants, unknowns, leftOut, unasked);
    }
}
