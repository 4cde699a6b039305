package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenContact.aWorkplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.model.people.WorkMode;

/** REM-01: is somebody who works far away out of touch with the team? */
class RemoteContactTest {

    private static final String RULE = "REM-01";
    private static final String QUESTION = "Is somebody who works far away out of touch with the team?";
    private static final Viewer SAM = Viewer.employee("sam");

    private static GivenContact people(Person sam) {
        return aWorkplace()
                .people(
                        sam,
                        Person.of("lea", "top"),
                        Person.of("kim", "desk"),
                        Person.of("pat", "desk"),
                        Person.of("tom", "desk"),
                        Person.of("eva", "desk"));
    }

    private static Person sam() {
        return Person.of("sam", "desk").ledBy("lea").working(WorkMode.REMOTE);
    }

    /** Kim and Pat speak each week; Tom and Eva do not. */
    private static GivenContact samIsFarAway() {
        return people(sam()).weekly(1, "kim", "pat", 0, 15, Channel.VIDEO);
    }

    @Test
    void saysForHowManyWeeksThereWasNoWord() {
        Told told =
                samIsFarAway().contact("kim", "sam", 30, null, Channel.PHONE).tellsWithTelemetry(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "No call, video or meeting of yours with your team is on record for 4 weeks; 3 weeks is the limit. Weeks away are not counted.");
    }

    @ParameterizedTest
    @CsvSource({"22, MODERATE", "42, MODERATE", "43, HIGH", "300, HIGH"})
    void growsMorePressingWithTheWeeks(int daysAgo, Severity severity) {
        Told told = samIsFarAway()
                .contact("kim", "sam", daysAgo, Purpose.WORK, Channel.VIDEO)
                .tellsWithTelemetry(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(severity);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 21})
    void staysSilentForThreeWeeks(int daysAgo) {
        Told told = samIsFarAway()
                .contact("kim", "sam", daysAgo, Purpose.WORK, Channel.VIDEO)
                .tellsWithTelemetry(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"CHAT", "EMAIL"})
    void takesNothingWrittenForAWord(Channel channel) {
        Told told = samIsFarAway().weekly(5, "kim", "sam", 0, 8, channel).tellsWithTelemetry(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.HIGH);
    }

    @Test
    void takesAMeetingOrAOneToOneWhoseChannelIsNotOnRecordForAWord() {
        assertThat(samIsFarAway()
                        .contact("kim", "sam", 3, Purpose.TEAM_MEETING, null)
                        .tellsWithTelemetry(SAM)
                        .quiet())
                .contains(QUESTION);
        assertThat(samIsFarAway()
                        .oneToOne("lea", "sam", 3)
                        .tellsWithTelemetry(SAM)
                        .quiet())
                .contains(QUESTION);
    }

    @Test
    void takesContactOutsideTheTeamForNone() {
        Told told = samIsFarAway()
                .people(Person.of("out", "other"))
                .weekly(1, "out", "sam", 0, 8, Channel.VIDEO)
                .tellsWithTelemetry(SAM);

        assertThat(told.by(RULE)).hasSize(1);
    }

    @Test
    void isNotAssessedWhereTheChannelMayHaveBeenAWord() {
        Told told = samIsFarAway().contact("kim", "sam", 3, Purpose.WORK, null).tellsWithTelemetry(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NOT_STATED);
    }

    @Test
    void isNotAssessedWhereNobodyKnowsWhereTheyWork() {
        Told told = people(Person.of("sam", "desk")).tellsWithTelemetry(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NOT_STATED);
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkMode.class,
            names = {"ON_SITE", "HYBRID"})
    void doesNotAskPeopleWhoAreThere(WorkMode mode) {
        Told told = people(Person.of("sam", "desk").working(mode))
                .weekly(1, "kim", "pat", 0, 15, Channel.VIDEO)
                .tellsWithTelemetry(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void staysSilentInATeamThatWorksInWritingByAgreement() {
        Told told = people(sam()).weekly(5, "kim", "pat", 0, 15, Channel.CHAT).tellsWithTelemetry(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void passesOverWeeksAway() {
        assertThat(samIsFarAway()
                        .contact("kim", "sam", 22, Purpose.WORK, Channel.VIDEO)
                        .away("sam", 14, 8)
                        .tellsWithTelemetry(SAM)
                        .quiet())
                .contains(QUESTION);
        assertThat(samIsFarAway()
                        .contact("kim", "sam", 29, Purpose.WORK, Channel.VIDEO)
                        .away("sam", 14, 8)
                        .tellsWithTelemetry(SAM)
                        .by(RULE))
                .hasSize(1);
    }

    @Test
    void doesNotCountWeeksBeforeTheFirstDay() {
        GivenContact given = people(sam().startedOn(daysAgo(20))).weekly(1, "kim", "pat", 0, 15, Channel.VIDEO);

        assertThat(given.tellsWithTelemetry(SAM).quiet()).contains(QUESTION);
    }

    @Test
    void isNotAssessedOnARecordOfLessThanThreeWeeks() {
        assertThat(samIsFarAway()
                        .keeps(Register.CONTACTS, daysAgo(20))
                        .tellsWithTelemetry(SAM)
                        .gapsOf(RULE))
                .containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void staysSilentWhereNobodyElseIsInTheTeam() {
        Told told = aWorkplace().people(sam(), Person.of("lea", "top")).tellsWithTelemetry(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void isNeverToldToTheLeader() {
        assertThat(samIsFarAway().tellsWithTelemetry(Viewer.leader("lea")).by(RULE))
                .isEmpty();
    }
}
