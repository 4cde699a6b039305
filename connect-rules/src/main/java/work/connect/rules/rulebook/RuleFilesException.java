package work.connect.rules.rulebook;

import java.util.Comparator;
import java.util.List;

/** Rule files cannot be used as they are. Says everything that is wrong at once. */
public final class RuleFilesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records; exceptions are not sent anywhere
    private final List<RuleProblem> problems;

    /** @param problems all that is wrong; not empty */
    public RuleFilesException(List<RuleProblem> problems) {
        super(message(problems));
        this.problems = inOrder(problems);
    }

    /** What is wrong, by file, line and column. */
    public List<RuleProblem> problems() {
        return problems;
    }

    private static String message(List<RuleProblem> problems) {
        StringBuilder text = new StringBuilder(
                problems.size() == 1
                        ? "1 problem in the rule files:"
                        : problems.size() + " problems in the rule files:");
        inOrder(problems).forEach(problem -> text.append("\n  ").append(problem));
        return text.toString();
    }

    private static List<RuleProblem> inOrder(List<RuleProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(
                                (RuleProblem problem) -> problem.at().file())
                        .thenComparing(problem -> problem.at().line())
                        .thenComparing(problem -> problem.at().column()))
                .toList();
    }
}
