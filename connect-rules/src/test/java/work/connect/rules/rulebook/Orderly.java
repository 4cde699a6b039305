package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;

/** How a file is refused: for reasons of its own, each with a place, and never because a check broke down. */
final class Orderly {

    private Orderly() {}

    static void refusal(RuleFilesException refused) {
        assertThat(refused.problems()).isNotEmpty();
        assertThat(refused.total()).isGreaterThanOrEqualTo(refused.problems().size());
        assertThat(refused.getMessage()).isNotBlank();
        problems(refused.problems());
    }

    static void problems(List<RuleProblem> problems) {
        assertThat(problems)
                .allMatch(problem -> problem.at().line() >= 1 && problem.at().column() >= 1)
                .noneMatch(problem -> problem.code() == RuleProblem.Code.CHECK_FAILED);
    }
}
