package work.connect.examples.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.verify.CaseResults;
import work.connect.rules.verify.CaseRun;

/**
 * What came of checking a book.
 *
 * @param book the book; {@code null} when it could not be read
 * @param cases what came of its cases; {@code null} when it has none, or its rules have problems
 * @param problems all that is wrong, cases included; by file, line and column within each
 */
record Checked(@Nullable RuleBook book, @Nullable CaseResults cases, List<Told> problems) {

    private static final String CASES = ".case";

    Checked {
        problems = List.copyOf(problems);
    }

    static Checked of(Path folder, BookChoice choice) {
        Places places = new Places(folder);
        RuleBook book = null;
        try {
            book = RuleBook.read(folder);
            Detect detect = choice.laidOver(Optional.of(book));
            if (book.texts().keySet().stream().noneMatch(file -> file.endsWith(CASES))) {
                return new Checked(book, null, List.of());
            }
            CaseResults results = CaseRun.of(detect).countingWhatBooksChange().book(book);
            return new Checked(book, results, Told.of(results, places));
        } catch (RuleFilesException wrong) {
            return new Checked(book, null, Told.of(wrong, places));
        }
    }

    /** What came of a book that is refused. */
    static Checked refused(RuleFilesException wrong, Path folder) {
        return new Checked(null, null, Told.of(wrong, new Places(folder)));
    }

    int exitCode() {
        return problems.isEmpty() ? 0 : Failures.PROBLEMS;
    }
}
