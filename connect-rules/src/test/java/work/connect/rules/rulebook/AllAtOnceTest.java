package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rulebook.SmallRule.HEADER;
import static work.connect.rules.rulebook.SmallRule.RULE;
import static work.connect.rules.rulebook.SmallRule.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** What cannot be understood hides nothing else that is wrong, and makes up nothing that is not. */
class AllAtOnceTest {

    private static List<Code> codesOf(String rules) {
        return RuleFiles.problemsOf(HEADER + rules).stream()
                .map(RuleProblem::code)
                .toList();
    }

    @Test
    void nothingIsWrongWithTheRuleAsItIs() {
        assertThat(codesOf(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    daysSinceOneToOne > $limit ~ daysSinceOneToOne > $limit || everMet ~ OR
                    LeaderContact(             ~ LeaderContact                         ~ SYNTAX
                    Limit(                     ~ eval( true ) Limit(                   ~ EVAL
                    flag( $subject );          ~ System.exit( 1 );                     ~ CODE
                    @grade( E3 )               ~ salience 10                           ~ ATTRIBUTE
                    """)
    void metadataOfTheSameRuleIsToldOf(String what, String instead, Code code) {
        String broken = with(what, instead, "LOW_EXPOSURE", "LOW_EXPOSED", "    @source( \"Acme handbook\" )\n", "");

        assertThat(codesOf(broken)).contains(code, Code.UNKNOWN_HAZARD, Code.MISSING_METADATA);
    }

    @Test
    void conditionsAreNotJudgedByHalf() {
        assertThat(codesOf(with("daysSinceOneToOne > $limit", "daysSinceOneToOne >> $limit")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    @asks(                  ~ @asks
                    @because(               ~ @because
                    @ladder(                ~ @ladder
                    @hazard(                ~ @hazard
                    @unit( PERSON )         ~ @unit( PERSON
                    @grade( E3 )            ~ @grade( 3 )
                    @source(                ~ source(
                    """)
    void metadataThatIsNotUnderstoodIsNotMissing(String what, String instead) {
        assertThat(codesOf(with(what, instead))).hasSize(1);
    }

    @Test
    void metadataThatIsNotUnderstoodHidesNoOther() {
        assertThat(codesOf(with("@asks(", "@asks", "E3", "E33"))).containsExactly(Code.SYNTAX, Code.UNKNOWN_GRADE);
    }

    @Test
    void metadataThatIsNotUnderstoodHidesNoCondition() {
        assertThat(codesOf(with("@asks(", "@asks", "daysSinceOneToOne > $limit", "daysSinceOneToOnes > $limit")))
                .containsExactly(Code.SYNTAX, Code.UNKNOWN_PROPERTY);
    }

    @Test
    void aConsequenceThatIsNotUnderstoodHidesNoCondition() {
        assertThat(codesOf(with(
                        "flag( $subject );", "alarm();", "daysSinceOneToOne > $limit", "daysSinceOneToOnes > $limit")))
                .containsExactly(Code.UNKNOWN_PROPERTY, Code.CODE);
    }

    @Test
    void otherRulesAreToldOf() {
        String other = with("acme-few-one-to-ones", "acme-no-one-to-ones", "ACME-01", "ACME 02");

        assertThat(codesOf(
                        with("when", "whenever") + other + with("acme-few-one-to-ones", "Acme", "ACME-01", "ACME-03")))
                .containsExactly(Code.SYNTAX, Code.BAD_ID, Code.BAD_NAME);
    }

    @Test
    void twoRulesOfOneNameAreToldOfThoughOneIsBroken() {
        assertThat(codesOf(RULE + with("ACME-01", "ACME-02", "$limit )", "$limit || everMet )")))
                .containsExactly(Code.DUPLICATE_NAME, Code.OR);
    }

    @Test
    void aLadderThatIsNotUnderstoodMakesNoOtherLimitWrong() {
        String broken =
                with("@ladder( \"days: LOW 14\" )", "@ladder( \"days: LIGHT 9\" )\n    @given( \"settled: 90\" )");

        assertThat(codesOf(broken)).containsExactly(Code.BAD_LADDER);
    }

    @Test
    void aNameInBracesThatNothingIsBoundToIsNamed() {
        assertThat(RuleFiles.problemsOf(HEADER + with("{days}", "{dayz}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("{dayz}"));
    }

    @Test
    void aMisspeltPropertyLeavesNoNameUnused() {
        assertThat(codesOf(with("{limit}", "14", "daysSinceOneToOne > $limit", "daysSinceOneToOnes > $limit")))
                .containsExactly(Code.UNKNOWN_PROPERTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    LeaderContact( $days     ~ LeaderContakt( $days       ~ UNKNOWN_FACT
                    {days}                   ~ {dayz}                     ~ UNBOUND_PLACEHOLDER
                    daysSinceOneToOne > $l   ~ daysSinceOneToOne > $x     ~ NOT_BOUND
                    $days : daysSinceOneToOn ~ $days : daysSinceOneToOnes ~ UNKNOWN_PROPERTY
                    flag( $subject )         ~ flag( $subjekt )           ~ NO_SUBJECT
                    @ladder( "days:          ~ @ladder( "days             ~ BAD_LADDER
                    @source(                 ~ @sorce(                    ~ UNKNOWN_METADATA
                    @asks( "Do people        ~ @asks( Do people           ~ OPEN_TEXT
                    the limit." )            ~ the limit. )               ~ OPEN_TEXT
                    """)
    void oneMistakeIsToldOnce(String what, String instead, Code code) {
        assertThat(codesOf(with(what, instead))).containsExactly(code);
    }
}
