package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.MOMENT;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenWork.told;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;
import work.connect.model.people.Person;

/** CHK-01: did the agreed check-in happen? ISO-05: does somebody get in touch on each shift of work alone? */
class CheckInsTest {

    private static final Viewer LEA = Viewer.leader("lea");
    private static final Viewer SAM = Viewer.employee("sam");

    /** Lea leads Sam; it is eight in the morning. */
    private static Workplace.Builder sam(CheckIn... agreed) {
        Workplace.Builder workplace = workplace()
                .keeps(Register.CHECK_INS, LONG_AGO)
                .keeps(Register.ABSENCES, LONG_AGO)
                .add(Person.of("lea", "a"))
                .add(Person.of("kim", "a"))
                .add(Person.of("sam", "a").ledBy("lea"));
        for (CheckIn checkIn : agreed) {
            workplace.add(checkIn);
        }
        return workplace;
    }

    private static CheckIn alone(Instant due) {
        return CheckIn.due(due, "sam").with("lea").because(CheckInReason.WORKS_ALONE);
    }

    private static Instant ago(Duration time) {
        return MOMENT.minus(time);
    }

    /** Seven in the morning so many days ago. */
    private static Instant daysAgo(int days) {
        return ago(Duration.ofDays(days).plusHours(1));
    }

    @ParameterizedTest
    @CsvSource({"59, 0", "60, 1", "600, 1"})
    void remindsTheLeaderByNameAfterAnHour(int minutes, int findings) {
        assertThat(told(sam(alone(ago(Duration.ofMinutes(minutes)))), LEA).by("CHK-01"))
                .hasSize(findings)
                .allMatch(finding -> finding.about().equals("sam"));
    }

    @Test
    void saysSinceWhenItWasDue() {
        assertThat(told(sam(alone(ago(Duration.ofMinutes(179)))), LEA).by("CHK-01"))
                .extracting(Finding::because)
                .containsExactly(
                        "An agreed check-in was due 2 hours ago and none is on record since; the limit for work"
                                + " alone or far from help is 1.");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKS_ALONE, 2, MODERATE",
        "REMOTE_SITE, 2, MODERATE",
        "WORKS_FROM_HOME, 23, NONE",
        "WORKS_FROM_HOME, 24, LOW",
        "FIRST_WEEKS, 24, LOW",
        "BACK_FROM_LEAVE, 24, LOW"
    })
    void givesADayWhereNobodyIsAloneOrFarFromHelp(CheckInReason reason, int hours, Severity severity) {
        assertThat(severity(sam(alone(ago(Duration.ofHours(hours))).because(reason))))
                .isEqualTo(severity);
    }

    private static Severity severity(Workplace.Builder workplace) {
        return told(workplace, LEA).by("CHK-01").stream()
                .map(Finding::severity)
                .findFirst()
                .orElse(Severity.NONE);
    }

    @Test
    void takesTheSaferReadingWhereNoReasonIsOnRecord() {
        assertThat(severity(sam(CheckIn.due(ago(Duration.ofHours(1)), "sam")))).isEqualTo(Severity.MODERATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea", "kim"})
    void isContentWhoeverCheckedIn(String by) {
        CheckIn done =
                alone(ago(Duration.ofHours(5))).doneAt(ago(Duration.ofHours(5))).doneBy(by);

        assertThat(told(sam(done), SAM).quiet()).contains("Did the agreed check-in happen?");
    }

    @Test
    void isContentOnceALaterOneTookPlace() {
        CheckIn missed = alone(ago(Duration.ofHours(5)));
        CheckIn later = alone(ago(Duration.ofHours(3))).doneAt(ago(Duration.ofHours(3)));

        assertThat(severity(sam(missed, later))).isEqualTo(Severity.NONE);
    }

    @Test
    void isContentWhenTheNextOneTookPlaceEarly() {
        CheckIn missed = alone(ago(Duration.ofHours(5)));
        CheckIn next = alone(MOMENT.plus(Duration.ofHours(1))).doneAt(ago(Duration.ofHours(1)));

        assertThat(severity(sam(missed, next))).isEqualTo(Severity.NONE);
    }

    @Test
    void doesNotTakeAnEarlierOneForTheOneThatWasMissed() {
        CheckIn before = alone(ago(Duration.ofHours(7))).doneAt(ago(Duration.ofHours(7)));
        CheckIn missed = alone(ago(Duration.ofHours(5)));

        assertThat(severity(sam(before, missed))).isEqualTo(Severity.MODERATE);
    }

    @Test
    void countsFromTheEarliestOneMissed() {
        CheckIn first = alone(ago(Duration.ofHours(5)));
        CheckIn second = alone(ago(Duration.ofHours(2)));

        assertThat(told(sam(second, first), LEA).by("CHK-01"))
                .extracting(Finding::because)
                .singleElement()
                .asString()
                .startsWith("An agreed check-in was due 5 hours ago");
    }

    @Test
    void waitsForOneThatIsDueLater() {
        assertThat(severity(sam(alone(MOMENT.plus(Duration.ofHours(1)))))).isEqualTo(Severity.NONE);
    }

    @ParameterizedTest
    @CsvSource({"14, MODERATE", "15, NONE"})
    void forgetsWhatWasMissedMoreThanTwoWeeksAgo(int days, Severity severity) {
        assertThat(severity(sam(alone(daysAgo(days))))).isEqualTo(severity);
    }

    @Test
    void asksNobodyToCheckInWithSomebodyWhoIsAway() {
        CheckIn missed = alone(ago(Duration.ofHours(5)));

        assertThat(severity(sam(missed).add(new Absence("sam", TODAY, TODAY)))).isEqualTo(Severity.NONE);
        assertThat(severity(sam(missed).add(new Absence("sam", TODAY.minusDays(9), TODAY.minusDays(1)))))
                .isEqualTo(Severity.MODERATE);
        assertThat(severity(sam(missed).add(new Absence("lea", TODAY, TODAY)))).isEqualTo(Severity.MODERATE);
    }

    @Test
    void isContentWithALaterOneThatTookPlaceAlthoughTheDayWasOff() {
        CheckIn missed = alone(daysAgo(3));
        CheckIn later = alone(daysAgo(1)).doneAt(daysAgo(1));
        Absence off = new Absence("sam", TODAY.minusDays(1), TODAY.minusDays(1));

        assertThat(severity(sam(missed, later).add(off))).isEqualTo(Severity.NONE);
    }

    @Test
    void makesNoFigureOfReminders() {
        assertThat(told(sam(alone(daysAgo(1))), Viewer.wellbeing()).figures(Hazard.CHECK_IN_MISSED))
                .isEmpty();
    }

    @Test
    void isLessFirmWhereAbsencesAreNotKept() {
        Workplace.Builder workplace = workplace()
                .keeps(Register.CHECK_INS, LONG_AGO)
                .add(Person.of("lea", "a"))
                .add(Person.of("sam", "a").ledBy("lea"))
                .add(alone(daysAgo(1)).with(null));

        assertThat(told(workplace, LEA).by("CHK-01"))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.MEDIUM);
    }

    @Test
    void isNotAssessedWhereCheckInsAreNotKept() {
        Workplace.Builder workplace =
                workplace().add(Person.of("sam", "a")).add(alone(daysAgo(1)).with(null));

        assertThat(told(workplace, SAM).gapsOf("CHK-01")).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(told(workplace, SAM).gapsOf("ISO-05")).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "5, 1"})
    void tellsSomebodyWhoIsOftenLeftAlone(int missed, int findings) {
        Workplace.Builder workplace = sam();
        for (int day = 1; day <= missed; day++) {
            workplace.add(alone(daysAgo(day)));
        }

        assertThat(told(workplace, SAM).by("ISO-05")).hasSize(findings);
    }

    @Test
    void saysOnHowManyDays() {
        CheckIn done = alone(daysAgo(3)).doneAt(daysAgo(3));

        assertThat(told(sam(alone(daysAgo(1)), alone(daysAgo(2)), done), SAM).by("ISO-05"))
                .extracting(Finding::severity, Finding::because)
                .containsExactly(tuple(
                        Severity.MODERATE,
                        "On 2 of the 3 days of the last four weeks on which a check-in with you was agreed, nobody got in"
                                + " touch; from 2 on the arrangement does not hold."));
    }

    @Test
    void tellsTheLeaderOnlyOfTheCheckInThatIsMissing() {
        Told told = told(sam(alone(daysAgo(1)), alone(daysAgo(2))), LEA);

        assertThat(told.report().findings()).extracting(Finding::rule).containsExactly("CHK-01");
    }

    /** Of two days, the later is known to have passed without a check-in. */
    private static int findings(CheckIn... before) {
        Workplace.Builder workplace = sam(before).add(alone(daysAgo(1)));
        return told(workplace, SAM).by("ISO-05").size();
    }

    @ParameterizedTest
    @CsvSource({"28, 1", "29, 0"})
    void looksBackForFourWeeks(int days, int findings) {
        assertThat(findings(alone(daysAgo(days)))).isEqualTo(findings);
    }

    @Test
    void doesNotCallTodayAShiftWithoutACheckIn() {
        assertThat(findings(alone(ago(Duration.ofHours(2))))).isZero();
    }

    @Test
    void countsADayWithSeveralAgreedOnce() {
        assertThat(findings(alone(daysAgo(1).plusSeconds(3600)))).isZero();
    }

    @Test
    void isContentWithOneCheckInAShift() {
        CheckIn missed = alone(daysAgo(2));
        CheckIn done = alone(daysAgo(2).plusSeconds(3600)).doneAt(daysAgo(2).plusSeconds(3600));

        assertThat(findings(missed, done)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "13, 1"})
    void takesACheckInOfTheNextShiftForNoneOfThisOne(int hoursLate, int findings) {
        CheckIn late = alone(daysAgo(3)).doneAt(daysAgo(3).plus(Duration.ofHours(hoursLate)));

        assertThat(findings(late)).isEqualTo(findings);
    }

    @ParameterizedTest
    @EnumSource(
            value = CheckInReason.class,
            names = {"WORKS_FROM_HOME", "FIRST_WEEKS", "BACK_FROM_LEAVE"})
    void doesNotCallWorkFromHomeWorkAlone(CheckInReason reason) {
        assertThat(findings(alone(daysAgo(2)).because(reason))).isZero();
    }

    @Test
    void doesNotCountDaysAway() {
        Workplace.Builder workplace = sam(alone(daysAgo(1)), alone(daysAgo(2)))
                .add(new Absence("sam", TODAY.minusDays(2), TODAY.minusDays(2)));

        assertThat(told(workplace, SAM).by("ISO-05")).isEmpty();
    }
}
