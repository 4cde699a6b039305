package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** DUE-01: is it time for a leader to get in touch with somebody? */
class ContactDueTest {

    private static final String RULE = "DUE-01";
    private static final String QUESTION = "Is it time for a leader to get in touch with somebody?";
    private static final Viewer LEA = Viewer.leader("lea");
    private static final Viewer SAM = Viewer.employee("sam");

    private static Given samStarted(LocalDate firstDay) {
        return aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(
                        person("lea"),
                        person("sam").ledBy("lea").startedOn(firstDay),
                        person("kim").ledBy("pat"),
                        person("pat"));
    }

    private static Given samSettled() {
        return samStarted(daysAgo(400));
    }

    /** Sam and Lea met on the day before Sam left, and not since. */
    private static Given samAway(String from, String until) {
        LocalDate firstDayAway = LocalDate.parse(from);
        return samSettled()
                .oneToOne("lea", "sam", firstDayAway.minusDays(1))
                .away("sam", firstDayAway, LocalDate.parse(until));
    }

    @Test
    void saysHowLongAgoTheLastOneToOneWasAndTheLimit() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(20)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 20 days; after 14 days it is time for one. Days away are not counted.");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 21})
    void isSomethingToWatchAfterTwoWeeks(int days) {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(days)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 14})
    void staysSilentForTwoWeeks(int days) {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(days)).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void doesNotCountTheDaysOnWhichEitherWasAway(String away) {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(21))
                .away(away, daysAgo(10), daysAgo(4))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void pausesWhileEitherIsStillAway(String away) {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(200))
                .away(away, daysAgo(185), null)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void isLessFirmWhenAbsencesAreNotKept() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("lea", "sam", daysAgo(15))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
    }

    @Test
    void isAHintWhenOnlyTheStartOfTheRegisterIsKnown() {
        Told told = aWorkplace()
                .keeps(Register.ABSENCES)
                .keeps(Register.ONE_TO_ONES, daysAgo(15))
                .people(person("lea"), person("sam").ledBy("lea"))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.LOW);
    }

    @Test
    void isFirmWhenAllItRestsOnIsKnown() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(15)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void saysForHowLongANewcomerHasHadNoOneToOne() {
        Told told = samStarted(daysAgo(20)).oneToOne("lea", "sam", daysAgo(10)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "Started 20 days ago and has had no one-to-one for 10 days; in the first 28 days 7 days is the limit.");
    }

    @ParameterizedTest
    @CsvSource({"28, 8", "28, 14", "9, 8", "8, 8"})
    void callsForContactAWeekAfterANewcomersLastOneToOne(int startedDaysAgo, int metDaysAgo) {
        Told told = samStarted(daysAgo(startedDaysAgo))
                .oneToOne("lea", "sam", daysAgo(metDaysAgo))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void callsForContactAWeekAfterTheFirstDayOfANewcomerTheyNeverMet() {
        Told told = samStarted(daysAgo(8)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @CsvSource({"28, 7", "29, 8", "29, 14", "7, 7", "0, 0"})
    void staysSilentForAWeekAndOnceTheFirstFourWeeksAreOver(int startedDaysAgo, int metDaysAgo) {
        Told told = samStarted(daysAgo(startedDaysAgo))
                .oneToOne("lea", "sam", daysAgo(metDaysAgo))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void tellsNobodyOfSomebodyWhoHasNotBegunYet() {
        Told told = samStarted(daysAgo(-5)).tells(Viewer.leader("lea"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void speaksOfTheStartWhenBothLimitsArePassed() {
        Told told = samStarted(daysAgo(16)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "Started 16 days ago and has had no one-to-one for 16 days; in the first 28 days 7 days is the limit.");
    }

    @Test
    void isLessFirmAboutANewcomerWhenAbsencesAreNotKept() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(8)))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
    }

    @Test
    void isNotAssessedWhenItIsNotKnownWhoIsANewcomer() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea"))
                .oneToOne("lea", "sam", daysAgo(10))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NO_START_DATE);
    }

    @Test
    void speaksAfterTwoWeeksEvenWhenItIsNotKnownWhoIsANewcomer() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea"))
                .oneToOne("lea", "sam", daysAgo(15))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
        assertThat(told.gapsOf(RULE)).isEmpty();
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
    void isNotAssessedWhenAbsencesAreNotKept() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("lea", "sam", daysAgo(1))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isNotAssessedWhenOneToOnesAreNotKept() {
        Told told = aWorkplace()
                .keeps(Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
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
    void isNotAssessedWithoutALeader() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("sam").startedOn(daysAgo(400)))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NO_LEADER);
    }

    @Test
    void speaksToThePersonAboutThemselves() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(15)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("you");
    }

    @Test
    void tellsTheLeaderByName() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(15)).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("sam");
    }

    @Test
    void tellsTheLeaderOfANewcomerByName() {
        Told told = samStarted(daysAgo(8)).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("sam");
    }

    @Test
    void tellsTheLeaderOfSomebodyWhoIsBackByName() {
        Told told = samAway("2026-07-01", "2026-08-25").tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("sam");
    }

    @Test
    void tellsNoOtherLeader() {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(15))
                .oneToOne("pat", "kim", daysAgo(1))
                .tells(Viewer.leader("pat"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void doesNotTellAColleague() {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(15))
                .oneToOne("pat", "kim", daysAgo(1))
                .tells(Viewer.employee("kim"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void tellsACaseHandlerNothing() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(15)).tells(Viewer.caseHandler("pat"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.figures(Hazard.CONTACT_DUE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void tellsReadersOfGroupsNoName(Viewer reader) {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(15)).tells(reader);

        assertThat(told.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void isAReminderAndMakesNoFigure(Viewer reader) {
        Told told = leadersWithTwoPeopleEach(5).tells(reader);

        assertThat(told.figures(Hazard.CONTACT_DUE)).isEmpty();
    }

    @Test
    void showsNoRateToALeader() {
        Told told = leadersWithTwoPeopleEach(5).tells(Viewer.leader("lea1"));

        assertThat(told.figures(Hazard.CONTACT_DUE)).isEmpty();
    }

    /** Of the two people each of them leads, one had a one-to-one yesterday and the other 15 days ago. */
    private static Given leadersWithTwoPeopleEach(int leaders) {
        Given given = aWorkplace().keeps(Register.ONE_TO_ONES, Register.ABSENCES);
        for (int i = 1; i <= leaders; i++) {
            given.people(
                            person("lea" + i),
                            person("met" + i).ledBy("lea" + i).startedOn(daysAgo(400)),
                            person("waiting" + i).ledBy("lea" + i).startedOn(daysAgo(400)))
                    .oneToOne("lea" + i, "met" + i, daysAgo(1))
                    .oneToOne("lea" + i, "waiting" + i, daysAgo(15));
        }
        return given;
    }
}
