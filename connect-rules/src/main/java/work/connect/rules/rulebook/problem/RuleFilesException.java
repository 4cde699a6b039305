package work.connect.rules.rulebook.problem;

import java.util.Comparator;
import java.util.List;

/** Rule files cannot be used as they are. Says everything that is wrong at once, up to 1,000 problems. */
public final class RuleFilesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_LISTED = 1_000;

    @SuppressWarnings("serial") // an immutable list of records; exceptions are not sent anywhere
    private final List<RuleProblem> problems;

    private final int total;

    /** @param problems all that is wrong; not empty */
    public RuleFilesException(List<RuleProblem> problems) {
        super(message(problems));
        this.problems = inOrder(problems);
        this.total = problems.size();
    }

    /** What is wrong, by file, line, column, code and words; no more than the first 1,000. */
    public List<RuleProblem> problems() {
        return problems;
    }

    /** How many problems there are, listed or not. */
    public int total() {
        return total;
    }

    private static String message(List<RuleProblem> problems) {
        StringBuilder text = new StringBuilder(
                problems.size() == 1
                        ? "1 problem in the rule files:"
                        : problems.size() + " problems in the rule files"
                                + (problems.size() > MOST_LISTED ? ", of which the first " + MOST_LISTED + " are" : "")
                                + ":");
        inOrder(problems).forEach(problem -> text.append("\n  ").append(problem));
        return text.toString();
    }

    private static List<RuleProblem> inOrder(List<RuleProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(
                                (RuleProblem problem) -> problem.at().file())
                        .thenComparing(problem -> problem.at().line())
                        .thenComparing(problem -> problem.at().column())
                        .thenComparing(RuleProblem::code)
                        .thenComparing(RuleProblem::message)
                        .thenComparing(RuleProblem::hint))
                .limit(MOST_LISTED)
                .toList();
    }
}
