package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.oracle.ByHand.NOT_ASSESSED;
import static work.connect.rules.oracle.ByHand.SILENT;
import static work.connect.rules.oracle.ByHand.TODAY;
import static work.connect.rules.oracle.ByHand.daysAgo;
import static work.connect.rules.oracle.ByHand.oneToOne;
import static work.connect.rules.oracle.ByHand.said;
import static work.connect.rules.oracle.ByHand.saidOfSam;
import static work.connect.rules.oracle.ByHand.sam;
import static work.connect.rules.oracle.ByHand.support;
import static work.connect.rules.oracle.ByHand.without;
import static work.connect.rules.oracle.ByHand.workplace;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.people.Absence;

/** Calculated by hand. */
class ContactDueByHandTest {

    private final Absence leave = new Absence("sam", daysAgo(40), daysAgo(8));

    private Workplace.Builder backAfter(LocalDate from, LocalDate until) {
        return support().add(new Absence("sam", from, until)).add(oneToOne(from));
    }

    @ParameterizedTest
    @CsvSource({"14, silent", "15, LOW HIGH"})
    void isSaidWhenTheLastOneToOneIsMoreThanTwoWeeksAgo(int days, String said) {
        assertThat(saidOfSam("DUE-01", support().add(oneToOne(daysAgo(days))))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"28, 7, silent", "28, 8, LOW HIGH", "29, 8, silent", "8, 8, LOW HIGH", "7, 7, silent"})
    void isSaidOfNewcomersAfterAWeek(int started, int met, String said) {
        Workplace.Builder workplace = support(sam().startedOn(daysAgo(started))).add(oneToOne(daysAgo(met)));
        assertThat(saidOfSam("DUE-01", workplace)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-26, silent", "2026-08-25, LOW HIGH", "2026-08-24, LOW HIGH"})
    void isSaidFromTheFifthWorkdayAfterALongLeave(LocalDate until, String said) {
        assertThat(saidOfSam("DUE-01", backAfter(until.minusDays(30), until))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-04, LOW HIGH", "2026-08-03, silent"})
    void isSaidUntilTheTwentiethWorkdayAfterALongLeave(LocalDate until, String said) {
        Workplace.Builder workplace = backAfter(until.minusDays(30), until);
        assertThat(saidOfSam("DUE-01", workplace.add(new Absence("lea", until, daysAgo(1)))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"27, silent", "28, LOW HIGH"})
    void isSaidAfterALeaveOfFourWeeks(int days, String said) {
        assertThat(saidOfSam("DUE-01", backAfter(daysAgo(8 + days - 1), daysAgo(8))))
                .isEqualTo(said);
    }

    @Test
    void doesNotCountHolidaysAsWorkdays() {
        LocalDate until = LocalDate.of(2026, 8, 25);
        WorkCalendar withHoliday =
                new WorkCalendar(WorkCalendar.MONDAY_TO_FRIDAY.weekdays(), Set.of(LocalDate.of(2026, 8, 31)));
        Workplace.Builder workplace = backAfter(until.minusDays(30), until).calendar(withHoliday);
        assertThat(saidOfSam("DUE-01", workplace)).isEqualTo(SILENT);
    }

    @ParameterizedTest
    @CsvSource({"8, LOW HIGH", "7, silent"})
    void isNotSaidOnceTheyMetAfterTheLeave(int met, String said) {
        assertThat(saidOfSam("DUE-01", support().add(leave).add(oneToOne(daysAgo(met)))))
                .isEqualTo(said);
    }

    @Test
    void isNotSaidWhileThePersonIsAwayAgain() {
        Workplace.Builder workplace =
                support().add(leave).add(oneToOne(daysAgo(8))).add(new Absence("sam", TODAY, null));
        assertThat(saidOfSam("DUE-01", workplace)).isEqualTo(SILENT);
    }

    @Test
    void looksAtTheLatestAbsenceOnly() {
        Workplace.Builder workplace = support()
                .add(new Absence("sam", daysAgo(8), daysAgo(8)))
                .add(leave)
                .add(oneToOne(daysAgo(9)));
        assertThat(saidOfSam("DUE-01", workplace)).isEqualTo(SILENT);
    }

    @Test
    void hasTheConfidenceOfTheLeaveWhenTheOneToOneIsDueAsWell() {
        Workplace.Builder workplace = support(sam().startedOn(null))
                .keeps(Register.ONE_TO_ONES, daysAgo(200))
                .add(leave);
        assertThat(saidOfSam("REM-02", workplace)).isEqualTo("MODERATE LOW");
        assertThat(saidOfSam("DUE-01", workplace)).isEqualTo("LOW HIGH");
    }

    @Test
    void hasTheConfidenceOfTheOneToOneRuleOtherwise() {
        Workplace.Builder workplace = without(Register.ABSENCES, support().add(oneToOne(daysAgo(15))));
        assertThat(saidOfSam("DUE-01", workplace)).isEqualTo("LOW MEDIUM");
    }

    @Test
    void isNotAssessedWithoutALeaderARecordOrAStart() {
        Workplace.Builder met = support().add(oneToOne(daysAgo(1)));
        assertThat(saidOfSam("DUE-01", support(sam().ledBy(null)))).isEqualTo(NOT_ASSESSED);
        assertThat(saidOfSam("DUE-01", without(Register.ONE_TO_ONES, met))).isEqualTo(NOT_ASSESSED);
        assertThat(saidOfSam("DUE-01", without(Register.ABSENCES, met))).isEqualTo(NOT_ASSESSED);
        assertThat(saidOfSam("DUE-01", support(sam().startedOn(null)).add(oneToOne(daysAgo(1)))))
                .isEqualTo(NOT_ASSESSED);
    }
}
