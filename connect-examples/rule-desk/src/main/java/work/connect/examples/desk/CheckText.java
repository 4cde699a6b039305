package work.connect.examples.desk;

import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.verify.CaseResult.Outcome;
import work.connect.rules.verify.CaseResults;

/** What came of checking a book, for people. */
final class CheckText {

    private CheckText() {}

    static String of(Checked checked) {
        StringBuilder text = new StringBuilder();
        checked.problems().forEach(problem -> text.append(problem.inWords()).append('\n'));
        if (!checked.problems().isEmpty()) {
            text.append('\n');
        }
        RuleBook book = checked.book();
        text.append(book == null ? "The book" : "The book " + book.id() + " " + book.version());
        CaseResults cases = checked.cases();
        if (cases != null) {
            text.append(" is sound. ").append(tally(cases)).append('\n');
        } else if (checked.problems().isEmpty()) {
            text.append(" is sound. It has no cases: write one, so that it stays so.\n");
        } else {
            text.append(" has ").append(count(checked.problems().size(), "problem"));
            text.append(". Its cases, if any, were not run.\n");
        }
        return text.toString();
    }

    private static String tally(CaseResults cases) {
        return count(cases.cases().size(), "case")
                + ": %s passed, %s failed, %s refused."
                        .formatted(
                                cases.count(Outcome.PASSED), cases.count(Outcome.FAILED), cases.count(Outcome.REFUSED));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
