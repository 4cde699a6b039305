package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.rules.oracle.ByHand.LONG_AGO;
import static work.connect.rules.oracle.ByHand.NOT_ASSESSED;
import static work.connect.rules.oracle.ByHand.SILENT;
import static work.connect.rules.oracle.ByHand.daysAgo;
import static work.connect.rules.oracle.ByHand.here;
import static work.connect.rules.oracle.ByHand.said;
import static work.connect.rules.oracle.ByHand.saidOfSam;
import static work.connect.rules.oracle.ByHand.sam;
import static work.connect.rules.oracle.ByHand.support;
import static work.connect.rules.oracle.ByHand.without;
import static work.connect.rules.oracle.ByHand.workplace;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;

/** Calculated by hand. */
class IsolationByHandTest {

    private Workplace.Builder tied(String... ties) {
        return tie(support(), ties);
    }

    private Workplace.Builder tie(Workplace.Builder workplace, String... ties) {
        for (String tie : ties) {
            String[] words = tie.split(" ");
            workplace.add(Relationship.of(words[0], words[2], RelationshipFunction.valueOf(words[1])));
        }
        return workplace;
    }

    private Workplace.Builder strained(Workplace.Builder workplace, String... others) {
        for (String other : others) {
            workplace.add(Relationship.of("sam", other, FRIENDSHIP).felt(Sign.STRAINED));
        }
        return workplace;
    }

    private Workplace.Builder withTwoMore() {
        return support().add(here("ada")).add(here("eve"));
    }

    @Test
    void isModerateWithoutCloseTiesAndWithOneContact() {
        assertThat(saidOfSam("ISO-01", tied("sam TASK_ASSISTANCE kim"))).isEqualTo("MODERATE HIGH");
    }

    @Test
    void isLowWithTwoContactsInEitherDirection() {
        assertThat(saidOfSam("ISO-01", tied("sam TASK_ASSISTANCE kim", "lea GIVING_TO_OTHERS sam")))
                .isEqualTo("LOW HIGH");
    }

    @Test
    void countsAContactOnceHoweverManyTiesThereAre() {
        assertThat(saidOfSam(
                        "ISO-01",
                        tied("sam TASK_ASSISTANCE kim", "kim TASK_ASSISTANCE sam", "sam SHARED_ACTIVITY kim")))
                .isEqualTo("MODERATE HIGH");
    }

    @Test
    void isSilentWithOneCloseTieNamedByBothForDifferentFunctions() {
        assertThat(saidOfSam("ISO-01", tied("sam FRIENDSHIP kim", "kim CAREER_ADVANCEMENT sam")))
                .isEqualTo(SILENT);
    }

    @Test
    void countsACloseTieNamedByOneSideOnlyAsNothing() {
        assertThat(saidOfSam("ISO-01", tied("sam FRIENDSHIP kim", "noa FRIENDSHIP sam", "lea FRIENDSHIP sam")))
                .isEqualTo("MODERATE HIGH");
    }

    @Test
    void countsNeutralTiesAsNothing() {
        Workplace.Builder workplace = support()
                .add(Relationship.of("sam", "kim", FRIENDSHIP).felt(Sign.NEUTRAL))
                .add(Relationship.of("kim", "sam", FRIENDSHIP).felt(Sign.NEUTRAL));
        assertThat(saidOfSam("ISO-01", workplace)).isEqualTo("MODERATE HIGH");
    }

    @Test
    void isHighWithoutContactsAndWithOneStrainedTie() {
        assertThat(saidOfSam("ISO-01", strained(support(), "kim"))).isEqualTo("HIGH HIGH");
    }

    @Test
    void asksThePersonAloneWhatIsStrained() {
        Workplace.Builder workplace =
                support().add(Relationship.of("kim", "sam", FRIENDSHIP).felt(Sign.STRAINED));
        assertThat(saidOfSam("ISO-01", workplace)).isEqualTo("MODERATE HIGH");
    }

    @ParameterizedTest
    @CsvSource({"2, LOW HIGH", "3, MODERATE HIGH", "4, MODERATE HIGH", "5, HIGH HIGH"})
    void risesWithStrainedTiesDespiteContacts(int strains, String said) {
        List<String> others = List.of("lea", "kim", "noa", "ada", "eve").subList(0, strains);
        Workplace.Builder workplace = tie(withTwoMore(), "sam SHARED_ACTIVITY kim", "sam SHARED_ACTIVITY noa");
        assertThat(saidOfSam("ISO-01", strained(workplace, others.toArray(String[]::new))))
                .isEqualTo(said);
    }

    @Test
    void isModerateWithLowConfidenceWhenNobodyAskedAboutEverydayTies() {
        Workplace.Builder workplace = without(Register.EVERYDAY_TIES, strained(tied("sam TASK_ASSISTANCE kim"), "noa"));
        assertThat(saidOfSam("ISO-01", workplace)).isEqualTo("MODERATE LOW");
    }

    @ParameterizedTest
    @CsvSource({"-1, silent", "0, silent", "59, silent", "60, MODERATE HIGH"})
    void leavesNewcomersOut(int days, String said) {
        assertThat(saidOfSam("ISO-01", support(sam().startedOn(daysAgo(days))))).isEqualTo(said);
    }

    @Test
    void hasLowConfidenceWithoutAStartDate() {
        assertThat(saidOfSam("ISO-01", support(sam().startedOn(null)))).isEqualTo("MODERATE LOW");
    }

    @Test
    void hasMediumConfidenceWhenThreeOfFourAnswered() {
        Workplace.Builder workplace = without("kim", support()).add(here("kim").answeredTies(false));
        assertThat(saidOfSam("ISO-01", workplace)).isEqualTo("MODERATE MEDIUM");
    }

    @Test
    void isNotAssessedWhenTwoOfThreeAnswered() {
        Workplace.Builder workplace =
                without("noa", without("kim", support())).add(here("kim").answeredTies(false));
        assertThat(saidOfSam("ISO-01", workplace)).isEqualTo(NOT_ASSESSED);
    }

    @ParameterizedTest
    @CsvSource({"6, not assessed", "7, MODERATE MEDIUM", "10, MODERATE HIGH"})
    void needsSevenAnswersOfTen(int answered, String said) {
        Workplace.Builder workplace =
                workplace().keeps(Register.CLOSE_TIES, LONG_AGO).keeps(Register.EVERYDAY_TIES, LONG_AGO);
        workplace.add(here("sam"));
        for (int i = 2; i <= 10; i++) {
            workplace.add(here("p" + i).answeredTies(i <= answered));
        }
        assertThat(saidOfSam("ISO-01", workplace)).isEqualTo(said);
    }

    @Test
    void isNotAssessedForWhoDidNotAnswer() {
        assertThat(saidOfSam("ISO-01", support(sam().answeredTies(false)))).isEqualTo(NOT_ASSESSED);
        assertThat(saidOfSam("ISO-01", support(sam().answeredTies(null)))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void takesNamingAnybodyForAnAnswer() {
        Workplace.Builder workplace = support(sam().answeredTies(null))
                .add(Relationship.of("sam", "kim", SHARED_ACTIVITY).felt(Sign.NEUTRAL));
        assertThat(saidOfSam("ISO-01", workplace)).isEqualTo("MODERATE HIGH");
    }

    @Test
    void isNotAssessedWhenNobodyAskedAboutCloseTies() {
        assertThat(saidOfSam("ISO-01", without(Register.CLOSE_TIES, support()))).isEqualTo(NOT_ASSESSED);
    }
}
