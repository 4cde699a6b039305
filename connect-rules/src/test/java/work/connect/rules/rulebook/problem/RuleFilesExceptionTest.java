package work.connect.rules.rulebook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

class RuleFilesExceptionTest {

    /** Three of them in one place, as where metadata is missing. */
    private static final List<RuleProblem> PROBLEMS = List.of(
            problem("a.drl", 9, Code.MISSING_METADATA, "@asks is missing."),
            problem("a.drl", 9, Code.MISSING_METADATA, "@grade is missing."),
            problem("a.drl", 9, Code.NOT_USED, "A name is not used."),
            problem("a.drl", 10, Code.AND, "There is no and."),
            problem("b.drl", 1, Code.NO_RULE, "The file holds no rule."));

    private static RuleProblem problem(String file, int line, Code code, String message) {
        return new RuleProblem(new Position(file, line, 1), "", code, message, "");
    }

    @Property(tries = 50)
    void tellsTheSameInTheSameOrderHoweverItWasFound(@ForAll Random random) {
        List<RuleProblem> found = new ArrayList<>(PROBLEMS);
        Collections.shuffle(found, random);

        assertThat(new RuleFilesException(found).problems()).isEqualTo(PROBLEMS);
    }
}
