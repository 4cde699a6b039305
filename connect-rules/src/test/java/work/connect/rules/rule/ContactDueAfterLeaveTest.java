package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenOneToOnes.SAM;
import static work.connect.rules.rule.GivenOneToOnes.samSettled;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** DUE-01: is it time for a leader to get in touch with somebody who is back? */
class ContactDueAfterLeaveTest {

    private static final String RULE = "DUE-01";
    private static final String QUESTION = "Is it time for a leader to get in touch with somebody?";
    private static final Viewer LEA = Viewer.leader("lea");

    /** Sam and Lea met on the day before Sam left, and not since. */
    private static Given samAway(String from, String until) {
        LocalDate firstDayAway = LocalDate.parse(from);
        return samSettled()
                .oneToOne("lea", "sam", firstDayAway.minusDays(1))
                .away("sam", firstDayAway, LocalDate.parse(until));
    }

    /** From Monday 27 July to Sunday 23 August are 28 days; Monday 24 August to Tuesday 1 September, 7 working days. */
    @Test
    void saysForHowManyWorkingDaysSomebodyIsBack() {
        Told told = samAway("2026-07-27", "2026-08-23").tells(LEA);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "Back for 7 working days after a longer time away, and no one-to-one yet; 5 working days is the limit.");
    }

    /** Away until Tuesday 25 August leaves 5 working days, until Tuesday 4 August 20. */
    @ParameterizedTest
    @CsvSource({"2026-07-01, 2026-08-25, 5", "2026-07-01, 2026-08-04, 20"})
    void callsForContactFromFiveToTwentyWorkingDaysAfterAReturn(String from, String until, int workingDays) {
        Told told = samAway(from, until).tells(LEA);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "Back for " + workingDays
                                + " working days after a longer time away, and no one-to-one yet; 5 working days is the limit.");
    }

    /** Away until Wednesday 26 August leaves 4 working days. */
    @Test
    void givesSomebodyWhoIsBackFourWorkingDays() {
        Told told = samAway("2026-07-01", "2026-08-26").tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    /** Away until Monday 3 August leaves 21 working days; by then there were 29 days without a one-to-one. */
    @Test
    void speaksOfTheLastOneToOneAloneOnceAReturnIsLongAgo() {
        Told told = samAway("2026-07-01", "2026-08-03").tells(SAM);

        assertThat(told.report().findings())
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 29 days; 21 days is the limit. Days away are not counted.");
    }

    /** Lea has been away since the return, so that the other limits cannot be passed. */
    @ParameterizedTest
    @CsvSource({"2026-08-04, 1", "2026-08-03, 0"})
    void looksAtAReturnForTwentyWorkingDays(LocalDate until, int findings) {
        Told told = samAway("2026-07-01", until.toString())
                .away("lea", until.plusDays(1), null)
                .tells(LEA);

        assertThat(told.by(RULE)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-29, 1", "2026-07-30, 0"})
    void takesFourWeeksForALongerTimeAway(String from, int findings) {
        Told told = samAway(from, "2026-08-25").tells(LEA);

        assertThat(told.by(RULE)).hasSize(findings);
    }

    @Test
    void countsNoHolidayAmongTheWorkingDays() {
        Told told = samAway("2026-07-01", "2026-08-25")
                .calendar(new WorkCalendar(
                        WorkCalendar.MONDAY_TO_FRIDAY.weekdays(), Set.of(LocalDate.parse("2026-08-31"))))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void staysSilentOnceTheyHaveMetAfterTheReturn() {
        Told told = samAway("2026-07-01", "2026-08-25")
                .oneToOne("sam", "lea", LocalDate.parse("2026-08-26"))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void takesAOneToOneOnTheLastDayAwayForNoneSince() {
        Told told = samAway("2026-07-01", "2026-08-25")
                .oneToOne("sam", "lea", LocalDate.parse("2026-08-25"))
                .tells(LEA);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void staysSilentWhileSomebodyIsAwayAgain() {
        Told told = samAway("2026-07-01", "2026-08-25")
                .away("sam", LocalDate.parse("2026-09-01"), null)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void looksAtTheLatestTimeAwayAlone() {
        Told told = samAway("2026-07-01", "2026-08-20")
                .away("sam", LocalDate.parse("2026-08-25"), LocalDate.parse("2026-08-25"))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void isFirmAboutAReturnEvenWhenTheFirstDayOfWorkIsNotKnown() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea"))
                .away("sam", LocalDate.parse("2020-01-01"), LocalDate.parse("2026-08-25"))
                .tells(LEA);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void doesNotMissAOneToOneThatTheRecordIsTooNewToShow() {
        Told told = aWorkplace()
                .keeps(Register.ABSENCES)
                .keeps(Register.ONE_TO_ONES, daysAgo(6))
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .away("sam", daysAgo(60), daysAgo(10))
                .tells(SAM);

        assertThat(told.by(RULE)).isEmpty();
        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void tellsTheLeaderOfSomebodyWhoIsBackByName() {
        Told told = samAway("2026-07-01", "2026-08-25").tells(LEA);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("sam");
    }
}
