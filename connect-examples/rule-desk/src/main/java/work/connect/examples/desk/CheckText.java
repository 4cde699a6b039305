package work.connect.examples.desk;

import java.util.List;
import java.util.stream.Collectors;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.verify.CaseResult.Outcome;
import work.connect.rules.verify.CaseResults;

/** What came of checking a book, for people. */
final class CheckText {

    private CheckText() {}

    static String of(Checked checked) {
        StringBuilder text = new StringBuilder(problems(checked.problems()));
        RuleBook book = checked.book();
        text.append(book == null ? "The book" : "The book " + book.id() + " " + book.version());
        CaseResults cases = checked.cases();
        if (cases != null) {
            text.append(" is sound. ").append(tally(cases)).append('\n');
        } else if (checked.problems().isEmpty()) {
            text.append(" is sound. It has no cases: write one, so that it stays so.\n");
        } else {
            text.append(" has ").append(count(checked.problems().size(), "problem"));
            text.append(" and is not used. Its cases, if any, were not run.\n");
        }
        return text.toString();
    }

    /** One below the other, and an empty line; nothing where there are none. */
    static String problems(List<Told> problems) {
        return problems.isEmpty()
                ? ""
                : problems.stream().map(Told::inWords).collect(Collectors.joining("\n", "", "\n\n"));
    }

    /** How many cases passed, failed and were refused. */
    static String tally(CaseResults cases) {
        return count(cases.cases().size(), "case")
                + ": %s passed, %s failed, %s refused."
                        .formatted(
                                cases.count(Outcome.PASSED), cases.count(Outcome.FAILED), cases.count(Outcome.REFUSED));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
