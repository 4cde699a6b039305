package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.aWorkplaceIn;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** REM-02: do people still get time alone with the person who leads them? */
class OneToOnesLapsedTest {

    private static final String RULE = "REM-02";
    private static final String QUESTION = "Do people still get time alone with the person who leads them?";
    private static final Viewer SAM = Viewer.employee("sam");

    /** Sam has been led by Lea for more than a year; nobody was away. */
    private static Given samLedByLea() {
        return aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(
                        person("lea"),
                        person("sam").ledBy("lea").startedOn(daysAgo(400)),
                        person("kim").ledBy("pat"),
                        person("pat"));
    }

    @Test
    void saysForHowManyDaysThereWasNoOneToOneAndTheLimit() {
        Told told = samLedByLea().oneToOne("lea", "sam", daysAgo(30)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 30 days; 21 days is the limit. Days away are not counted.");
    }

    @Test
    void namesTheHigherLimitOnceItIsPassed() {
        Told told = samLedByLea().oneToOne("lea", "sam", daysAgo(50)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 50 days; 42 days is the limit. Days away are not counted.");
    }

    @ParameterizedTest
    @CsvSource({"22, LOW", "42, LOW", "43, MODERATE", "365, MODERATE"})
    void growsMorePressingUpToModerate(int days, Severity severity) {
        Told told = samLedByLea().oneToOne("lea", "sam", daysAgo(days)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(severity);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 21})
    void staysSilentForThreeWeeks(int days) {
        Told told = samLedByLea().oneToOne("lea", "sam", daysAgo(days)).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void takesAOneToOneThatThePersonAskedForAsWell() {
        Told told = samLedByLea().oneToOne("sam", "lea", daysAgo(21)).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void countsFromTheLatestOneToOne() {
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(5))
                .oneToOne("lea", "sam", daysAgo(90))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void takesNoOtherContactForAOneToOne() {
        Interaction yesterday = Interaction.of(Instant.parse("2026-08-31T09:00:00Z"), "lea", "sam")
                .purpose(Purpose.TEAM_MEETING);
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(22))
                .contact(yesterday)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void takesNoOneToOneWithSomebodyElse() {
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(22))
                .oneToOne("kim", "sam", daysAgo(1))
                .oneToOne("lea", "kim", daysAgo(1))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void countsFromTheStartOfTheRegisterWhenTheyNeverMet() {
        Told told = samLedByLea().keeps(Register.ONE_TO_ONES, daysAgo(22)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 22 days; 21 days is the limit. Days away are not counted.");
    }

    @Test
    void holdsNothingBeforeTheRegisterAgainstAnybody() {
        Told told = samLedByLea()
                .keeps(Register.ONE_TO_ONES, daysAgo(21))
                .oneToOne("lea", "sam", daysAgo(300))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21})
    void givesANewcomerThreeWeeks(int days) {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(days)))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void countsFromTheFirstDayOfWorkWhenTheyNeverMet() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(22)))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    /** Midnight in Berlin is 22:00 in UTC; 11 August is 21 days ago. */
    @ParameterizedTest
    @CsvSource({"2026-08-10T21:59:00Z, 1", "2026-08-10T22:00:00Z, 0"})
    void countsDaysInTheZoneOfTheWorkplace(Instant at, int findings) {
        Told told = aWorkplaceIn(ZoneId.of("Europe/Berlin"))
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("lea", "sam", at)
                .tells(SAM);

        assertThat(told.by(RULE)).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void doesNotCountTheDaysOnWhichEitherWasAway(String away) {
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(30))
                .away(away, daysAgo(18), daysAgo(10))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void speaksWhenOneDayFewerWasSpentAway(String away) {
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(30))
                .away(away, daysAgo(18), daysAgo(11))
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 22 days; 21 days is the limit. Days away are not counted.");
    }

    @Test
    void countsADayOnWhichBothWereAwayOnce() {
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(30))
                .away("sam", daysAgo(18), daysAgo(13))
                .away("lea", daysAgo(15), daysAgo(11))
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 22 days; 21 days is the limit. Days away are not counted.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void pausesWhileEitherIsStillAway(String away) {
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(300))
                .away(away, daysAgo(278), null)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void countsTheDaysBeforeALeaveThatHasNotEnded(String away) {
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(300))
                .away(away, daysAgo(277), null)
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 22 days; 21 days is the limit. Days away are not counted.");
    }

    @Test
    void countsOnWhileSomebodyElseIsAway() {
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(22))
                .away("kim", daysAgo(22), null)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void isFirmWhenAllItRestsOnIsKnown() {
        Told told = samLedByLea().oneToOne("lea", "sam", daysAgo(22)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void isLessFirmWhenAbsencesAreNotKept() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("lea", "sam", daysAgo(22))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
    }

    @Test
    void isAHintWhenOnlyTheStartOfTheRegisterIsKnown() {
        Told told = aWorkplace()
                .keeps(Register.ABSENCES)
                .keeps(Register.ONE_TO_ONES, daysAgo(22))
                .people(person("lea"), person("sam").ledBy("lea"))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.LOW);
    }

    @Test
    void needsNoFirstDayOfWorkWhenTheyHaveMet() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea"))
                .oneToOne("lea", "sam", daysAgo(22))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
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
    void isNotAssessedWhenNoRecordIsKept() {
        Told told = aWorkplace()
                .keeps(Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("lea", "sam", daysAgo(90))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void tellsNobodyElseWhatCouldNotBeAssessed() {
        Told told =
                aWorkplace().people(person("lea"), person("sam").ledBy("lea")).tells(Viewer.leader("lea"));

        assertThat(told.report().notAssessed()).isEmpty();
    }

    @Test
    void speaksToThePersonAboutThemselves() {
        Told told = samLedByLea().oneToOne("lea", "sam", daysAgo(22)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("you");
    }

    @Test
    void tellsTheLeaderByName() {
        Told told = samLedByLea().oneToOne("lea", "sam", daysAgo(22)).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("sam");
    }

    @Test
    void saysItOnceWhenContactIsDueForTheSameReason() {
        Told told = samLedByLea().oneToOne("lea", "sam", daysAgo(43)).tells(SAM);

        assertThat(told.report().findings()).extracting(Finding::rule).containsExactly(RULE);
    }

    @Test
    void tellsNoOtherLeader() {
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(22))
                .oneToOne("kim", "pat", daysAgo(1))
                .tells(Viewer.leader("pat"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void doesNotTellTheLeaderOfTheLeader() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(
                        person("top"),
                        person("lea").ledBy("top").startedOn(daysAgo(400)),
                        person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("top", "lea", daysAgo(1))
                .oneToOne("lea", "sam", daysAgo(22))
                .tells(Viewer.leader("top"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void doesNotTellAColleague() {
        Told told = samLedByLea()
                .oneToOne("lea", "sam", daysAgo(22))
                .oneToOne("pat", "kim", daysAgo(1))
                .tells(Viewer.employee("kim"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void tellsACaseHandlerNothing() {
        Told told = samLedByLea().oneToOne("lea", "sam", daysAgo(22)).tells(Viewer.caseHandler("pat"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.figures(Hazard.LOW_EXPOSURE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void tellsReadersOfGroupsNoName(Viewer reader) {
        Told told = samLedByLea().oneToOne("lea", "sam", daysAgo(22)).tells(reader);

        assertThat(told.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsARateOverFiveLeaders(Viewer reader) {
        Told told = leadersWithTwoPeopleEach(5).tells(reader);

        assertThat(told.figures(Hazard.LOW_EXPOSURE)).contains("the organisation: many people");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsNoRateOverFourLeaders(Viewer reader) {
        Told told = leadersWithTwoPeopleEach(4).tells(reader);

        assertThat(told.figures(Hazard.LOW_EXPOSURE)).isNotEmpty().containsOnly("the organisation: NOT_SHOWN");
    }

    @Test
    void showsNoRateToALeader() {
        Told told = leadersWithTwoPeopleEach(5).tells(Viewer.leader("lea1"));

        assertThat(told.figures(Hazard.LOW_EXPOSURE)).isEmpty();
    }

    /** Of the two people each of them leads, one had a one-to-one yesterday and the other 22 days ago. */
    private static Given leadersWithTwoPeopleEach(int leaders) {
        Given given = aWorkplace().keeps(Register.ONE_TO_ONES, Register.ABSENCES);
        for (int i = 1; i <= leaders; i++) {
            given.people(
                            person("lea" + i),
                            person("met" + i).ledBy("lea" + i).startedOn(daysAgo(400)),
                            person("waiting" + i).ledBy("lea" + i).startedOn(daysAgo(400)))
                    .oneToOne("lea" + i, "met" + i, daysAgo(1))
                    .oneToOne("lea" + i, "waiting" + i, daysAgo(22));
        }
        return given;
    }
}
