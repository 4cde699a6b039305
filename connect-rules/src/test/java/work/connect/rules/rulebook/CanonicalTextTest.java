package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** What is compiled is the canonical text of a file, so it too keeps within the limits of a text, however a file is laid out. */
class CanonicalTextTest {

    private static final String HEAD = """
            package acme.detect
            import work.connect.rules.indicate.climate.TeamScore
            import work.connect.model.measure.Construct
            import static work.connect.rules.detect.Verdict.flag
            """;

    private static String rule(int number, String subject) {
        String layout = "rule\"team-%1$s\"@id(\"T-%1$s\")@hazard(LOW_SUPPORT_SUPERVISOR)@unit(TEAM)@asks(\"Is it?\")"
                + "@because(\"%3$s\")@severity(LOW)@grade(E3)@source(\"us\")@actions(\"ONE_TO_ONE\")when\n"
                + "%2$s\n:TeamScore(\nconstruct==Construct.SUPERVISOR_SUPPORT,mean<50)then flag(\n%2$s);end\n";
        return layout.formatted(number, subject, "It is so. ".repeat(22).strip());
    }

    @Test
    void acceptsARuleOnFewLines() {
        assertThat(RuleFiles.problemsOf(HEAD + rule(10, "$subject"))).isEmpty();
    }

    @Test
    void refusesAConditionThatIsTooLongOnOneLine() {
        assertThat(RuleFiles.problemsOf(HEAD + rule(10, "$" + "x".repeat(TextGuard.LONGEST_LINE - 10))))
                .extracting(RuleProblem::code)
                .containsExactly(Code.LINE_TOO_LONG);
    }

    @Test
    void refusesAFileThatFitsOnlyBecauseNothingIsSetApart() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int number = 1; number <= TextGuard.MOST_RULES; number++) {
            text.append(rule(number, "$s"));
        }
        assertThat(text.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TextGuard.LARGEST);
        assertThat(RuleFiles.problemsOf(text.toString()))
                .extracting(RuleProblem::code)
                .contains(Code.TOO_LARGE);
    }
}
