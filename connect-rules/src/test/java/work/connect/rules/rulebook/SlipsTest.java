package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.rules.RuleCheck;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** What somebody who writes a first rule is likely to get wrong is told once, with what to write instead. */
class SlipsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "ACME-01"                | \u201cACME-01\u201d              | SINGLE_QUOTES  | Write " at both ends
            "ACME-01"                | \u201eACME-01\u201c              | SINGLE_QUOTES  | Write " at both ends
            "ACME-01"                | \u00abACME-01\u00bb              | SINGLE_QUOTES  | Write " at both ends
            "ACME-01"                | "ACME-01\u201d              | OPEN_TEXT      | between two quotation marks
            "ACME-01"                | 'ACME-01'              | SINGLE_QUOTES  | Write " for '.
            "Acme handbook"          | \u201cAcme\u2019s \u2018own\u2019 handbook\u201d | SINGLE_QUOTES | Write " at both ends
            "Acme handbook" )        | \u201cAcme handbook )     | SINGLE_QUOTES  | Write " at both ends
            @unit( PERSON )          | @unit( a person )      | SYNTAX         | One word stands here
            @grade( E3 )             | @grade( 3 )            | METADATA_VALUE | Write E1, E2 or E3.
            @grade( E3 )             | @grade( "E3" )         | METADATA_VALUE | Leave them out.
            @grade( E3 )             | @grade( E4 )           | UNKNOWN_GRADE  | E3: a practice default.
            LOW 14"                  | LOW 14,5"              | BAD_LADDER     | LOW 21, MODERATE 42
            LOW 14"                  | LOW 14; HIGH 21"       | BAD_LADDER     | LOW 21, MODERATE 42
            @actions( "ONE_TO_ONE" ) | @actions( ONE_TO_ONE, BUDDY ) | SYNTAX  | @actions( "..." )
            @source( "Acme handbook" ) | @source( Acme handbook ) | SYNTAX     | @source( "..." )
            when                     | if                     | SYNTAX         | between when and then
            when                     | when -- mine           | COMMENT        | @note(
            when                     | when #                 | COMMENT        | @note(
            then                     | ` `                    | SYNTAX         | Write then on a line of its own
            key == "days"            | key == "day"           | UNKNOWN_LIMIT  | Maybe you meant (days)?
            daysSinceOneToOne > $limit | daysSinceOneToOne = $limit  | OPERATOR | Write ==
            daysSinceOneToOne > $limit | daysSinceOneToOne <> $limit | OPERATOR | Write !=
            daysSinceOneToOne > $limit | daysSinceOneToOne => $limit | OPERATOR | Write >=
            """)
    void areToldOnceWithWhatToWrite(String right, String wrong, Code code, String hint) {
        List<RuleProblem> problems = RuleFiles.problemsOf(SmallRule.HEADER + SmallRule.with(right, wrong));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.hint()).contains(hint);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- mine", "--mine", "-------", "// mine", "# mine", "#"})
    void aCommentIsToldAsOneHoweverItIsWritten(String comment) {
        List<RuleProblem> problems =
                RuleFiles.problemsOf(SmallRule.HEADER + SmallRule.with("when", comment + "\nwhen"));

        assertThat(problems).extracting(RuleProblem::code).containsExactly(Code.COMMENT);
    }

    @Test
    void aTextThatIsNotClosedHidesNothingInAnotherFile() {
        String open = SmallRule.HEADER + SmallRule.with("\"Acme handbook\" )", "\"Acme handbook )");
        String other = SmallRule.HEADER
                + SmallRule.with(
                        "@source( \"Acme handbook\" )",
                        "@source( Acme handbook )",
                        "ACME-01",
                        "ACME-02",
                        "acme-few-one-to-ones",
                        "acme-too-few-one-to-ones");
        RuleBook book = new RuleBook("acme", "1", Map.of("rules/a.drl", open, "rules/b.drl", other));

        assertThatThrownBy(() -> RuleCheck.check(book))
                .isInstanceOfSatisfying(
                        RuleFilesException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(RuleProblem::code)
                                .containsExactly(Code.OPEN_TEXT, Code.SYNTAX));
    }

    @Test
    void ofALimitThatIsNotImportedItIsNotSaidThatNobodyReadsIt() {
        String header = SmallRule.HEADER.replace("import work.connect.rules.rulebook.vocabulary.Limit\n", "");

        assertThat(RuleFiles.problemsOf(header + SmallRule.RULE))
                .extracting(RuleProblem::code)
                .containsExactly(Code.NOT_IMPORTED);
    }

    @Test
    void ofALimitThatIsReadWithNotItIsNotSaidThatNobodyReadsIt() {
        assertThat(RuleFiles.problemsOf(SmallRule.HEADER + SmallRule.with("    Limit( rule", "    not Limit( rule")))
                .extracting(RuleProblem::code)
                .contains(Code.LIMIT_READ_TWICE)
                .doesNotContain(Code.LIMIT_NOT_READ);
    }
}
