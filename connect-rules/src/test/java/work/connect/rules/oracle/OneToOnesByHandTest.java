package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.oracle.ByHand.LONG_AGO;
import static work.connect.rules.oracle.ByHand.NOT_ASSESSED;
import static work.connect.rules.oracle.ByHand.SILENT;
import static work.connect.rules.oracle.ByHand.daysAgo;
import static work.connect.rules.oracle.ByHand.oneToOne;
import static work.connect.rules.oracle.ByHand.said;
import static work.connect.rules.oracle.ByHand.saidOfSam;
import static work.connect.rules.oracle.ByHand.sam;
import static work.connect.rules.oracle.ByHand.support;
import static work.connect.rules.oracle.ByHand.without;
import static work.connect.rules.oracle.ByHand.workplace;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Absence;

/** Calculated by hand. */
class OneToOnesByHandTest {

    @ParameterizedTest
    @CsvSource({"21, silent", "22, LOW HIGH", "42, LOW HIGH", "43, MODERATE HIGH", "400, MODERATE HIGH"})
    void countsFromTheLastOneToOne(int days, String said) {
        assertThat(saidOfSam("REM-02", support().add(oneToOne(daysAgo(days))))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"-5, silent", "21, silent", "22, LOW HIGH"})
    void countsFromTheStartWhenThatIsLater(int days, String said) {
        assertThat(saidOfSam("REM-02", support(sam().startedOn(daysAgo(days))))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"21, silent", "22, LOW LOW"})
    void countsFromTheFirstDayOfTheRecordWhenNothingElseIsKnown(int days, String said) {
        Workplace.Builder workplace = support(sam().startedOn(null));
        assertThat(saidOfSam("REM-02", workplace.keeps(Register.ONE_TO_ONES, daysAgo(days))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"lea, 23, silent", "sam, 23, silent", "kim, 23, LOW HIGH", "lea, 24, LOW HIGH"})
    void leavesOutDaysOnWhichEitherOfThemWasAway(String away, int days, String said) {
        Workplace.Builder workplace =
                support().add(oneToOne(daysAgo(days))).add(new Absence(away, daysAgo(10), daysAgo(9)));
        assertThat(saidOfSam("REM-02", workplace)).isEqualTo(said);
    }

    @Test
    void leavesOutADayOnWhichBothWereAwayOnce() {
        Workplace.Builder workplace = support()
                .add(oneToOne(daysAgo(23)))
                .add(new Absence("lea", daysAgo(10), daysAgo(10)))
                .add(new Absence("sam", daysAgo(10), daysAgo(10)));
        assertThat(saidOfSam("REM-02", workplace)).isEqualTo("LOW HIGH");
    }

    @Test
    void leavesOutEveryDaySinceSomebodyLeftForAnUnknownTime() {
        Workplace.Builder workplace = support().add(oneToOne(daysAgo(40))).add(new Absence("lea", daysAgo(18), null));
        assertThat(saidOfSam("REM-02", workplace)).isEqualTo(SILENT);
    }

    @Test
    void countsMeetingsInTheZoneOfTheWorkplace() {
        Instant lateInLondon = daysAgo(22).atTime(23, 0).toInstant(ZoneOffset.UTC);
        Workplace utc =
                support().add(Interaction.oneToOne(lateInLondon, "sam", "lea")).build();
        Workplace.Builder kolkata = Workplace.asOf(utc.now(), ZoneId.of("Asia/Kolkata"))
                .addAll(utc.people())
                .addAll(utc.interactions())
                .keeps(Register.ABSENCES, LONG_AGO)
                .keeps(Register.ONE_TO_ONES, LONG_AGO);
        assertThat(saidOfSam("REM-02", utc.toBuilder())).isEqualTo("LOW HIGH");
        assertThat(saidOfSam("REM-02", kolkata)).isEqualTo(SILENT);
    }

    @Test
    void countsNoOtherContact() {
        Workplace.Builder workplace = support()
                .add(oneToOne(daysAgo(43)))
                .add(oneToOne(daysAgo(1)).purpose(Purpose.TEAM_MEETING))
                .add(Interaction.oneToOne(Instant.parse("2026-08-31T09:00:00Z"), "sam", "kim"));
        assertThat(saidOfSam("REM-02", workplace)).isEqualTo("MODERATE HIGH");
    }

    @Test
    void hasMediumConfidenceWhenAbsencesAreNotRecorded() {
        Workplace.Builder workplace = without(Register.ABSENCES, support().add(oneToOne(daysAgo(22))));
        assertThat(saidOfSam("REM-02", workplace)).isEqualTo("LOW MEDIUM");
    }

    @Test
    void keepsItsConfidenceWithoutAStartDateOnceTheyHaveMet() {
        Workplace.Builder workplace = support(sam().startedOn(null)).add(oneToOne(daysAgo(22)));
        assertThat(saidOfSam("REM-02", workplace)).isEqualTo("LOW HIGH");
    }

    @Test
    void isNotAssessedWithoutALeader() {
        assertThat(saidOfSam("REM-02", support(sam().ledBy(null)))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void isNotAssessedWithoutARecordOfOneToOnes() {
        assertThat(saidOfSam("REM-02", without(Register.ONE_TO_ONES, support())))
                .isEqualTo(NOT_ASSESSED);
    }
}
