package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;
import work.connect.model.people.Person;

/** RET-01: has somebody who is back from a longer time away found contact again? */
class ReturnFromLeaveTest {

    private static final String RULE = "RET-01";
    private static final String QUESTION = "Has somebody who is back from a longer time away found contact again?";
    private static final Viewer SAM = Viewer.employee("sam");

    private static GivenContact theTeam() {
        return GivenContact.aWorkplace()
                .people(
                        Person.of("lea", "desk"),
                        Person.of("sam", "desk").ledBy("lea"),
                        Person.of("kim", "desk").ledBy("lea"),
                        Person.of("pat", "other"));
    }

    /** Sam was away for this many days, the last of them so many days ago. */
    private static GivenContact samWasAway(int days, int lastDaysAgo) {
        return theTeam().away("sam", lastDaysAgo + days - 1, lastDaysAgo);
    }

    @Test
    void tellsThePersonThatNoOneToOneFollowed() {
        Told told = samWasAway(28, 8).contact("kim", "sam", 2).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "You have been back for 6 working days after a longer time away, and no one-to-one with your leader is on record; 5 working days is the limit.");
        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void tellsThePersonThatNobodyOfTheTeamWasInTouch() {
        Told told = samWasAway(28, 15)
                .oneToOne("lea", "kim", 2)
                .contact("pat", "sam", 3)
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "You have been back for 15 days after a longer time away, and no contact with your team is on record; 14 days is the limit.");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 28})
    void speaksFromFiveToTwentyWorkingDaysAfterTheReturn(int lastDaysAgo) {
        assertThat(samWasAway(28, lastDaysAgo)
                        .contact("kim", "sam", 1)
                        .tells(SAM)
                        .by(RULE))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 29})
    void staysSilentBeforeAndAfterThat(int lastDaysAgo) {
        assertThat(samWasAway(28, lastDaysAgo)
                        .contact("kim", "sam", 1)
                        .tells(SAM)
                        .quiet())
                .contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 42})
    void missesTheTeamFromTwoToSixWeeksAfterTheReturn(int lastDaysAgo) {
        Told told = samWasAway(28, lastDaysAgo)
                .keeps(Register.ONE_TO_ONES, daysAgo(400))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::because).anyMatch(text -> text.contains("with your team"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 43})
    void doesNotMissTheTeamBeforeAndAfterThat(int lastDaysAgo) {
        Told told = samWasAway(28, lastDaysAgo).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::because).noneMatch(text -> text.contains("with your team"));
    }

    @Test
    void staysSilentAfterAShorterTimeAway() {
        assertThat(samWasAway(27, 15).tells(SAM).quiet()).contains(QUESTION);
    }

    @Test
    void staysSilentOnceTheyHaveMet() {
        assertThat(samWasAway(28, 15).oneToOne("lea", "sam", 14).tells(SAM).quiet())
                .contains(QUESTION);
    }

    @Test
    void takesTheLeaderForTheTeam() {
        Told told = samWasAway(28, 35)
                .contact("lea", "sam", 34, Purpose.WORK, Channel.CHAT)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void takesNoNewsInWritingForContact() {
        Told told = samWasAway(28, 35)
                .contact("kim", "sam", 3, Purpose.UPDATE, Channel.EMAIL)
                .tells(SAM);

        assertThat(told.by(RULE)).hasSize(1);
    }

    @Test
    void staysSilentWhileTheyAreAwayAgain() {
        assertThat(samWasAway(28, 15).away("sam", 1, null).tells(SAM).quiet()).contains(QUESTION);
    }

    @Test
    void staysSilentWhenAWayBackIsAgreed() {
        ActionTaken plan =
                ActionTaken.of("plan", "RETURN_PLAN").forPerson("sam").agreedOn(daysAgo(30));

        assertThat(samWasAway(28, 15).with(plan).tells(SAM).quiet()).contains(QUESTION);
    }

    @Test
    void staysSilentWhenCheckInsAfterTheLeaveAreAgreed() {
        CheckIn checkIn = CheckIn.due(daysAgo(5).atTime(9, 0).toInstant(ZoneOffset.UTC), "sam")
                .because(CheckInReason.BACK_FROM_LEAVE);

        assertThat(samWasAway(28, 15).with(checkIn).tells(SAM).quiet()).contains(QUESTION);
    }

    @Test
    void doesNotTakeThePlanOfAnEarlierLeave() {
        ActionTaken plan =
                ActionTaken.of("plan", "RETURN_PLAN").forPerson("sam").agreedOn(daysAgo(300));

        assertThat(samWasAway(28, 15).with(plan).tells(SAM).by(RULE)).hasSize(1);
    }

    @Test
    void isLessSureWhereAgreedWaysBackAreNotOnRecord() {
        Told told = GivenContact.nothingKept()
                .keeps(Register.ONE_TO_ONES)
                .keeps(Register.ABSENCES)
                .keeps(Register.CONTACTS)
                .people(Person.of("lea", "desk"), Person.of("sam", "desk").ledBy("lea"))
                .away("sam", 50, 15)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.LOW);
    }

    @Test
    void isNotAssessedWhereNoAbsencesAreOnRecord() {
        Told told = GivenContact.nothingKept()
                .keeps(Register.CONTACTS)
                .keeps(Register.ONE_TO_ONES)
                .people(Person.of("lea", "desk"), Person.of("sam", "desk").ledBy("lea"))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void doesNotMissContactThatTheRecordIsTooNewToShow() {
        Told told = samWasAway(28, 35).keeps(Register.CONTACTS, daysAgo(20)).tells(SAM);

        assertThat(told.by(RULE)).isEmpty();
        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void doesNotMissAOneToOneThatTheRecordIsTooNewToShow() {
        Told told = samWasAway(28, 8)
                .contact("kim", "sam", 2)
                .keeps(Register.ONE_TO_ONES, daysAgo(6))
                .tells(SAM);

        assertThat(told.by(RULE)).isEmpty();
        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isToldToNobodyElse() {
        assertThat(samWasAway(60, 15).tells(Viewer.leader("lea")).by(RULE)).isEmpty();
    }
}
