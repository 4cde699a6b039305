package work.connect.rules.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import work.connect.rules.budget.Budget;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.rulebook.BesidesRules;
import work.connect.rules.rulebook.Overlay;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.TrustedRules;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.Stage;

/** The books of an engine, from the bottom up: the one we ship, then those laid over it, each compiled on its own. */
public final class Books {

    /** Read and loaded once: engines share what nobody can change. */
    private static final class Standard {
        private static final Detect.Book BOOK = shipped(RuleBook.standard());
    }

    /** Likewise, for those who opt into it. */
    private static final class Telemetry {
        private static final Detect.Book BOOK = shipped(RuleBook.telemetry());
    }

    private final Gauges gauges;
    private final Stage stage;
    private final BesidesRules besides;
    private final Set<String> unlocked;
    private final List<Detect.Book> books = new ArrayList<>();
    private final List<Detect.Code> trusted = new ArrayList<>();
    private final Set<String> withheld = new TreeSet<>();

    private Books(Gauges gauges, BesidesRules besides, Set<String> unlocked) {
        this.gauges = gauges;
        stage = Detect.stage(gauges);
        this.besides = besides;
        this.unlocked = unlocked;
        books.add(Standard.BOOK);
    }

    /**
     * The standard book and these above it, in this order, with their rules alone.
     *
     * @param gauges what their rules may ask for
     * @param interventions the keys that rules may name as actions
     * @throws RuleFilesException with all that is wrong with the first book that cannot be used
     */
    public static Books of(Gauges gauges, List<RuleBook> added, Set<String> interventions) {
        return of(gauges, added, BesidesRules.none(interventions), Set.of());
    }

    /**
     * The standard book and these above it, in this order.
     *
     * @param gauges what their rules may ask for
     * @param besides reads what each brings besides rules
     * @param unlocked the names of the safety rules that they may weaken
     * @throws RuleFilesException with all that is wrong with the first book that cannot be used
     */
    public static Books of(Gauges gauges, List<RuleBook> added, BesidesRules besides, Set<String> unlocked) {
        Books books = new Books(gauges, besides, unlocked);
        added.forEach(books::add);
        return books;
    }

    /**
     * Adds trusted code beside them. It replaces none of their rules.
     *
     * @param interventions the keys that its rules may name as actions
     * @throws RuleFilesException with all that is wrong with it
     */
    public void trust(TrustedRules code, Set<String> interventions) {
        List<RuleFile> known = new ArrayList<>(files());
        trusted.forEach(other -> known.addAll(other.files()));
        List<RuleFile> files = code.files(stage, known, interventions);
        CompiledRules compiled = RuleCompiler.trusted(code, gauges.ownTypes());
        TrustedRules.checkCompiled(stage, files, compiled.types(), compiled.names());
        trusted.add(new Detect.Code(code.id(), code.inWords(), files, compiled));
    }

    /** What asks their questions, with the standard budget. */
    public Detect detect() {
        return detect(Budget.standard());
    }

    /**
     * What asks their questions.
     *
     * @param budget what each book that is not ours may take
     */
    public Detect detect(Budget budget) {
        return new Detect(gauges, books, trusted, budget);
    }

    /** The keys of the interventions that any of them switched off. */
    public Set<String> withheld() {
        return Set.copyOf(withheld);
    }

    private void add(RuleBook book) {
        if (book.equals(RuleBook.telemetry())) {
            refuseTwice(Telemetry.BOOK.files());
            books.add(Telemetry.BOOK);
            return;
        }
        Overlay overlay = Overlay.of(book, stage, files(), besides, unlocked);
        books.replaceAll(beneath -> beneath.over(overlay));
        withheld.addAll(overlay.withheld());
        if (!overlay.files().isEmpty()) {
            books.add(new Detect.Book(
                    book.id(), book.inWords(), false, overlay.files(), compiled(overlay.files(), gauges)));
        }
    }

    private List<RuleFile> files() {
        return books.stream().flatMap(book -> book.files().stream()).toList();
    }

    /** Our own books were checked and compiled when the library was built. */
    private static Detect.Book shipped(RuleBook book) {
        List<RuleFile> files = book.checkedFiles(Detect.STAGE);
        return new Detect.Book(
                book.id(),
                book.inWords(),
                true,
                files,
                RuleCompiler.shipped(files.get(0).packageName()));
    }

    private void refuseTwice(List<RuleFile> files) {
        Set<String> names = new TreeSet<>();
        files().forEach(file -> file.rules().forEach(rule -> names.add(rule.name())));
        List<RuleProblem> problems = new ArrayList<>();
        for (RuleFile file : files) {
            for (Rule rule : file.rules()) {
                if (names.contains(rule.name())) {
                    problems.add(new RuleProblem(
                            rule.at(),
                            rule.name(),
                            RuleProblem.Code.DUPLICATE_NAME,
                            "A rule of another book has the same name.",
                            "Add each book once."));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
    }

    private static CompiledRules compiled(List<RuleFile> files, Gauges gauges) {
        try {
            return RuleCompiler.compile(files, gauges.ownTypes());
        } catch (IllegalStateException e) {
            RuleFilesException refused = new RuleFilesException(List.of(new RuleProblem(
                    new Position(files.get(0).name(), 1, 1),
                    "",
                    RuleProblem.Code.ENGINE_REFUSES,
                    "The rule engine refuses these files although they passed our checks.",
                    "That is our mistake; please report it with the files.")));
            refused.initCause(e);
            throw refused;
        }
    }
}
