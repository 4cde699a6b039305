package work.connect.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import work.connect.model.Workplace;
import work.connect.model.assessment.ListedRule;
import work.connect.model.assessment.Report;
import work.connect.rules.advise.Advise;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.budget.Budget;
import work.connect.rules.budget.Cancellation;
import work.connect.rules.clear.Floor;
import work.connect.rules.coverage.Cover;
import work.connect.rules.coverage.Coverage;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detections;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.InvalidIndicatorsException;
import work.connect.rules.indicate.OwnIndicators;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.TrustedRules;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.verify.CaseResults;
import work.connect.rules.verify.CaseRun;

/**
 * Assesses workplaces. Built once, immutable, safe for use by several threads at once.
 *
 * <pre>{@code
 * ConnectEngine engine = ConnectEngine.standard();
 * Report report = engine.assess(workplace).reportFor(Viewer.employee("sam"));
 * }</pre>
 */
public final class ConnectEngine {

    private static final Supplier<CompiledRules> APPRAISING = whenNeeded(Appraise.STAGE);
    private static final Supplier<CompiledRules> ADVISING = whenNeeded(Advise.STAGE);

    private final AssessmentListener listener;
    private final Detect detect;
    private final Standing standing;
    private final Set<Class<? extends Indicator>> asked;
    private final Appraise appraise;
    private final Advise advise;
    private final int least;

    private ConnectEngine(Builder builder) {
        CompileEvent event = new CompileEvent();
        event.begin();
        long start = System.nanoTime();
        listener = builder.listener;
        least = builder.least;
        List<RuleFile> appraising = RuleBook.standard().checkedFiles(Appraise.STAGE);
        List<Unlocked> unlocked = Unlocked.of(builder.unlocked);
        BooksInForce inForce = BooksInForce.of(Gauges.with(builder.own), builder.added, builder.unlocked.keySet());
        builder.trusted.forEach(code -> inForce.trust(code.rules()));
        detect = inForce.books().detect(builder.budget);
        List<String> names = names(builder.books());
        standing = new Standing(names, detect.rules(), inForce.languages(), unlocked, builder.trusted);
        Set<Class<? extends Indicator>> kinds = new HashSet<>(detect.asked());
        kinds.addAll(Appraise.ASKED);
        asked = Set.copyOf(kinds);
        appraise = new Appraise(appraising, APPRAISING, detect);
        advise = new Advise(inForce.catalogue(), inForce.withheld(), ADVISING);
        event.rules = detect.rules().size();
        event.books = names.size();
        event.commit();
        listener.compiled(new AssessmentListener.Compiled(event.books, event.rules, System.nanoTime() - start));
    }

    /** An engine with the rules we ship. */
    public static ConnectEngine standard() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Loads the rules of a step once for all engines, when somebody first asks for a report. */
    private static Supplier<CompiledRules> whenNeeded(Stage stage) {
        return new Once<>(() -> RuleCompiler.shipped(packageOf(stage)));
    }

    private static String packageOf(Stage stage) {
        return "work.connect.rules." + stage.name();
    }

    /**
     * Measures the workplace and asks every question of the rules. Takes time in proportion to the facts.
     *
     * <p>Nothing of the result can be seen but through {@link Assessment#reportFor}. To end it early, see
     * {@link #assess(Workplace, Cancellation)}.
     *
     * @throws CancellationException when the thread that assesses was interrupted
     */
    public Assessment assess(Workplace workplace) {
        return assess(workplace, Cancellation.byInterruption());
    }

    /**
     * The same, unless somebody cancels it.
     *
     * <p>Where a book that is laid over ours takes more than its {@link Builder#budget(Budget) budget} or breaks down, it is
     * left out whole, and {@link Report#partial()} says so.
     *
     * @throws CancellationException when it was cancelled, or the thread that assesses was interrupted
     */
    public Assessment assess(Workplace workplace, Cancellation cancellation) {
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(cancellation, "cancellation");
        AssessEvent event = new AssessEvent();
        event.begin();
        long start = System.nanoTime();
        Indicators indicators = Indicate.from(workplace, detect.gauges(), asked, cancellation);
        Detections detections = detect.in(indicators, cancellation);
        event.people = workplace.people().size();
        event.indicators = indicators.size();
        event.findings = detections.all().size();
        event.commit();
        detections.leftOut().forEach(left -> listener.leftOut(new AssessmentListener.LeftOut(left.book(), left.why())));
        listener.assessed(new AssessmentListener.Assessed(
                event.people, event.indicators, event.findings, System.nanoTime() - start));
        return new Assessment(workplace, indicators, detections, standing, appraise, advise, least);
    }

    /**
     * Tries a book that is laid over ours on its own cases; a book without any has nothing to try.
     *
     * @throws FailedCasesException when not all pass
     */
    void tryCasesOf(RuleBook book) {
        if (book.hasCases()) {
            CaseResults results = CaseRun.of(detect).book(book);
            if (!results.haveAllPassed()) {
                throw new FailedCasesException(book.id(), results);
            }
        }
    }

    /** The questions this engine asks and the limits in force, in English, in the order of the books and their files. */
    public List<ListedRule> rules() {
        return detect.rules().stream().map(DetectRule::listed).toList();
    }

    /**
     * What could be assessed of a workplace, what not and why, and which single further file, column or survey would let
     * most more be. For the host's data steward; never to be shown to others.
     */
    public Coverage coverageOf(Workplace workplace) {
        Objects.requireNonNull(workplace, "workplace");
        return Cover.of(workplace, detect.in(Indicate.from(workplace, detect.gauges(), asked)));
    }

    private static List<String> names(List<RuleBook> books) {
        return books.stream().map(RuleBook::inWords).toList();
    }

    /** What an engine is made of; not safe for use by several threads at once. */
    public static final class Builder {

        private final List<RuleBook> added = new ArrayList<>();
        private final List<OwnIndicators> own = new ArrayList<>();
        private AssessmentListener listener = new AssessmentListener() {};
        private final List<Trusted> trusted = new ArrayList<>();
        private final Map<String, String> unlocked = new HashMap<>();
        private Budget budget = Budget.standard();
        private int least = Floor.PEOPLE;

        private Builder() {}

        /**
         * Lays a book over the ones we ship: its rules, its interventions, and what it says in other languages. They are
         * checked and compiled when the engine is built; those of {@link RuleBook#telemetry()} were when the library was.
         * Its questionnaires belong to the facts: see {@link RuleBook#instruments}.
         */
        public Builder rules(RuleBook book) {
            added.add(Objects.requireNonNull(book, "book"));
            return this;
        }

        /** Measures also what the host measures beyond what we do, so that its rules can ask for it. */
        public Builder indicators(OwnIndicators own) {
            this.own.add(Objects.requireNonNull(own, "own"));
            return this;
        }

        /**
         * Runs rules that are program code beside all others. They can do whatever this process can; what they find is one
         * more voice, and what all other rules find stays as it is. Every reader of every report is told, and by whose word.
         *
         * @param responsible who answers for this code, as every reader will see it
         * @throws IllegalArgumentException when nobody does
         */
        public Builder trusted(TrustedRules rules, String responsible) {
            Objects.requireNonNull(rules, "rules");
            if (responsible.isBlank()) {
                throw new IllegalArgumentException(
                        "Say who answers for the trusted code: every reader of every report will be told.");
            }
            trusted.add(new Trusted(rules, responsible));
            return this;
        }

        /**
         * Lets books replace, switch off or weaken one rule that is a safety rule, and switch off what it alone recommends.
         * Every reader of every report is told so, with the reason. Nothing in a book can do this.
         *
         * <p>When a book that replaces it is left out, the rule is not assessed.
         *
         * @param safetyRule the name of the rule
         * @param reason in a sentence, as every reader will see it
         * @throws IllegalArgumentException when there is no reason
         */
        public Builder unlock(String safetyRule, String reason) {
            Objects.requireNonNull(safetyRule, "safetyRule");
            if (reason.isBlank()) {
                throw new IllegalArgumentException(
                        "Say why the safety rule is unlocked: every reader of every report will be told.");
            }
            unlocked.put(safetyRule, reason);
            return this;
        }

        /** Limits what each book that is laid over ours may take in one assessment; {@link Budget#standard()} if not said. */
        public Builder budget(Budget budget) {
            this.budget = Objects.requireNonNull(budget, "budget");
            return this;
        }

        /** Tells somebody what the engine does. Never told about people. */
        public Builder listener(AssessmentListener listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Shows figures of teams and of the organisation only where at least so many people stand behind them. Where we ask
         * for more by ourselves, as we do about conduct, that stands. What you have published already is shown.
         *
         * @throws IllegalArgumentException when it is fewer than the {@value Floor#PEOPLE} of the standard
         */
        public Builder figuresOfAtLeast(int people) {
            if (people < Floor.PEOPLE) {
                throw new IllegalArgumentException(
                        "Figures of fewer than %s people (%s) would point at some of them. Ask for %s or more."
                                .formatted(Floor.PEOPLE, people, Floor.PEOPLE));
            }
            least = people;
            return this;
        }

        private List<RuleBook> books() {
            List<RuleBook> books = new ArrayList<>();
            books.add(RuleBook.standard());
            books.addAll(added);
            return List.copyOf(books);
        }

        /**
         * Builds the engine.
         *
         * @throws InvalidIndicatorsException with all that is wrong with the host's own indicators
         * @throws NotASafetyRuleException when what was unlocked is no safety rule, with the nearest that is
         * @throws RuleFilesException with all that is wrong with the first book that cannot be added
         */
        public ConnectEngine build() {
            return new ConnectEngine(this);
        }
    }
}
