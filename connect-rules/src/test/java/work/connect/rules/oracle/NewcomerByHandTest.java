package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.oracle.ByHand.NOT_ASSESSED;
import static work.connect.rules.oracle.ByHand.SILENT;
import static work.connect.rules.oracle.ByHand.daysAgo;
import static work.connect.rules.oracle.ByHand.here;
import static work.connect.rules.oracle.ByHand.oneToOne;
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

/** Calculated by hand. */
class NewcomerByHandTest {

    private Workplace.Builder newcomer(int days, String... peers) {
        Workplace.Builder workplace = support(sam().startedOn(daysAgo(days)));
        for (String peer : peers) {
            workplace.add(Relationship.of(peer, "sam", TASK_ASSISTANCE));
        }
        return workplace.add(oneToOne(daysAgo(days)));
    }

    @ParameterizedTest
    @CsvSource({"29, silent", "30, LOW HIGH", "59, LOW HIGH", "60, MODERATE HIGH", "120, MODERATE HIGH", "121, silent"})
    void needsATieAfterAMonth(int days, String said) {
        assertThat(saidOfSam("NEW-01", newcomer(days))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"59, silent", "60, MODERATE HIGH", "120, MODERATE HIGH", "121, silent"})
    void needsTwoTiesAfterTwoMonths(int days, String said) {
        assertThat(saidOfSam("NEW-01", newcomer(days, "kim"))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"89, silent", "90, MODERATE HIGH", "120, MODERATE HIGH", "121, silent"})
    void needsThreeTiesAfterThreeMonths(int days, String said) {
        assertThat(saidOfSam("NEW-01", newcomer(days, "kim", "noa"))).isEqualTo(said);
    }

    @Test
    void isSilentWithThreePeersAfterThreeMonths() {
        Workplace.Builder workplace = newcomer(90, "kim", "noa", "ada").add(here("ada"));
        assertThat(saidOfSam("NEW-01", workplace)).isEqualTo(SILENT);
    }

    @Test
    void countsNeitherTheLeaderNorPeopleTheyLead() {
        Workplace.Builder workplace = newcomer(30, "lea", "ada").add(here("ada").ledBy("sam"));
        assertThat(saidOfSam("NEW-01", workplace)).isEqualTo("LOW HIGH");
    }

    @Test
    void hasMediumConfidenceWhenThreeOfFourAnswered() {
        Workplace.Builder workplace = without("kim", newcomer(30))
                .add(here("kim").answeredTies(false))
                .add(oneToOne(daysAgo(1)));
        assertThat(saidOfSam("NEW-01", workplace)).isEqualTo("LOW MEDIUM");
    }

    @ParameterizedTest
    @CsvSource({"89, silent", "90, MODERATE HIGH", "120, MODERATE HIGH", "121, silent"})
    void needsAOneToOneWithinThreeMonths(int days, String said) {
        Workplace.Builder workplace =
                support(sam().startedOn(daysAgo(days))).add(here("ada")).add(oneToOne(daysAgo(days + 1)));
        List.of("kim", "noa", "ada").forEach(peer -> workplace.add(Relationship.of("sam", peer, FRIENDSHIP)));
        assertThat(saidOfSam("NEW-01", workplace)).isEqualTo(said);
    }

    @Test
    void saysTheMissingOneToOneWithItsOwnConfidenceWhenTiesAreMissingToo() {
        Workplace.Builder workplace = without("kim", support(sam().startedOn(daysAgo(90))))
                .add(here("kim").answeredTies(false));
        assertThat(saidOfSam("NEW-01", workplace)).isEqualTo("MODERATE HIGH");
    }

    @Test
    void saysWhatIsKnownWhenTheOtherIsNot() {
        assertThat(saidOfSam("NEW-01", support(sam().ledBy(null).startedOn(daysAgo(30)))))
                .isEqualTo("LOW HIGH");
        assertThat(saidOfSam("NEW-01", support(sam().answeredTies(false).startedOn(daysAgo(90)))))
                .isEqualTo("MODERATE HIGH");
    }

    @ParameterizedTest
    @CsvSource({"-1, silent", "0, not assessed", "180, not assessed", "181, silent"})
    void isNotAssessedInTheFirstHalfYearWhenSomethingIsNotKnown(int days, String said) {
        assertThat(saidOfSam("NEW-01", support(sam().ledBy(null).startedOn(daysAgo(days)))))
                .isEqualTo(said);
        assertThat(saidOfSam("NEW-01", support(sam().answeredTies(false).startedOn(daysAgo(days)))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"89, not assessed", "90, MODERATE HIGH", "91, MODERATE HIGH"})
    void needsARecordOfOneToOnesSinceTheStart(int daysKept, String said) {
        Workplace.Builder workplace = support(sam().answeredTies(false).startedOn(daysAgo(90)));
        workplace.keeps(Register.ONE_TO_ONES, daysAgo(daysKept));
        assertThat(saidOfSam("NEW-01", workplace)).isEqualTo(said);
    }

    @Test
    void isNotAssessedWithoutAStartDate() {
        assertThat(saidOfSam("NEW-01", support(sam().startedOn(null)))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void needsOneOfTheTwoSurveysOnly() {
        assertThat(saidOfSam("NEW-01", without(Register.CLOSE_TIES, newcomer(10))))
                .isEqualTo(SILENT);
        assertThat(saidOfSam("NEW-01", without(Register.EVERYDAY_TIES, newcomer(10))))
                .isEqualTo(SILENT);
    }
}
