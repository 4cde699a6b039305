package work.connect.rules.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.rulebook.Overlay;
import work.connect.rules.rulebook.Position;
import work.connect.rules.rulebook.Rule;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.RuleFile;
import work.connect.rules.rulebook.RuleFilesException;
import work.connect.rules.rulebook.RuleProblem;
import work.connect.rules.rulebook.Stage;

/** The books of an engine, from the bottom up: the one we ship, then those laid over it, each compiled on its own. */
public final class Books {

    private final Gauges gauges;
    private final Stage stage;
    private final Set<String> interventions;
    private final List<Detect.Book> books = new ArrayList<>();
    private final Set<String> withheld = new TreeSet<>();

    private Books(Gauges gauges, Set<String> interventions) {
        this.gauges = gauges;
        stage = Detect.stage(gauges);
        this.interventions = interventions;
        books.add(shipped(RuleBook.standard()));
    }

    /**
     * The standard book and these above it, in this order.
     *
     * @param gauges what their rules may ask for
     * @param interventions the keys that rules may name as actions
     * @throws RuleFilesException with all that is wrong with the first book that cannot be used
     */
    public static Books of(Gauges gauges, List<RuleBook> added, Set<String> interventions) {
        Books books = new Books(gauges, interventions);
        added.forEach(books::add);
        return books;
    }

    /** What asks their questions. */
    public Detect detect() {
        return new Detect(gauges, books);
    }

    /** The keys of the interventions that any of them switched off. */
    public Set<String> withheld() {
        return Set.copyOf(withheld);
    }

    private void add(RuleBook book) {
        if (book.equals(RuleBook.telemetry())) {
            Detect.Book shipped = shipped(book);
            refuseTwice(shipped.files());
            books.add(shipped);
            return;
        }
        Overlay overlay = Overlay.of(book, stage, files(), interventions);
        books.replaceAll(beneath ->
                new Detect.Book(beneath.files().stream().map(overlay::over).toList(), beneath.compiled()));
        withheld.addAll(overlay.withheld());
        if (!overlay.files().isEmpty()) {
            books.add(new Detect.Book(overlay.files(), compiled(overlay.files(), gauges)));
        }
    }

    private List<RuleFile> files() {
        return books.stream().flatMap(book -> book.files().stream()).toList();
    }

    /** Our own books were checked and compiled when the library was built. */
    private static Detect.Book shipped(RuleBook book) {
        List<RuleFile> files = book.checkedFiles(Detect.STAGE);
        return new Detect.Book(files, RuleCompiler.shipped(files.get(0).packageName()));
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
