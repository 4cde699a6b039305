package work.connect.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import work.connect.rules.rulebook.BookKeys;
import work.connect.rules.rulebook.BookVersion;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Takes books that are signed, and none that is older than one it took before. Not safe for several threads at once. */
final class Trust {

    private static final String MANIFEST = "book.properties";

    private final Supplier<BookKeys> keys;
    private final Map<String, RuleBook> newest = new HashMap<>();

    Trust(Supplier<BookKeys> keys) {
        this.keys = keys;
    }

    /** @throws RuleFilesException when the book in the folder is not to be taken */
    RuleBook read(Path folder) {
        RuleBook book = keys.get().read(folder);
        check(List.of(book));
        return book;
    }

    /** @throws RuleFilesException when one of the books is not to be taken */
    void check(List<RuleBook> books) {
        BookKeys now = keys.get();
        List<RuleProblem> problems = new ArrayList<>();
        for (RuleBook book : books) {
            now.check(book);
            RuleBook before = newest.get(book.id());
            if (before != null) {
                compare(book, before, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
    }

    private static void compare(RuleBook book, RuleBook before, List<RuleProblem> problems) {
        int order = versionOf(book).compareTo(versionOf(before));
        if (order < 0) {
            problems.add(problem(
                    Code.OLDER_VERSION,
                    "Version " + book.version() + " of (" + book.id() + ") is older than " + before.version()
                            + ", which has been active."));
        } else if (order == 0 && !book.hash().equals(before.hash())) {
            problems.add(problem(
                    Code.VERSION_REUSED,
                    "Another book that calls itself (" + book.id() + ") " + before.version() + " has been active."));
        }
    }

    private static RuleProblem problem(Code code, String message) {
        return new RuleProblem(
                new Position(MANIFEST, 1, 1),
                "",
                code,
                message,
                "Take one with a higher version. If it is what you want, allow it in code: LiveEngine.allowOlder.");
    }

    /** From now on, nothing older. */
    void took(List<RuleBook> books) {
        books.forEach(book -> newest.merge(book.id(), book, Trust::newer));
    }

    private static RuleBook newer(RuleBook one, RuleBook other) {
        return versionOf(other).isOlderThan(versionOf(one)) ? one : other;
    }

    private static BookVersion versionOf(RuleBook book) {
        return BookVersion.of(book.version());
    }

    void forget(String book) {
        newest.remove(book);
    }
}
