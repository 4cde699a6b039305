package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenContact.aWorkplace;

import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Channel;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** ISO-04: has a person far less contact than they used to have? */
class ContactTrendTest {

    private static final String RULE = "ISO-04";
    private static final String QUESTION = "Has a person far less contact than they used to have?";
    private static final Viewer SAM = Viewer.employee("sam");

    private static GivenContact theTeam() {
        return aWorkplace()
                .people(
                        Person.of("sam", "desk"),
                        Person.of("kim", "desk"),
                        Person.of("pat", "desk"),
                        Person.of("x1", "other"),
                        Person.of("x2", "other"));
    }

    /** Everybody has ten contacts a week, but Sam has had these many in each of the last four. */
    private static GivenContact samHasOnly(int aWeek) {
        return othersGoOn(theTeam())
                .weekly(10, "sam", "kim", 4, 15, Channel.CHAT)
                .weekly(aWeek, "kim", "sam", 0, 3, Channel.CHAT);
    }

    private static GivenContact othersGoOn(GivenContact given) {
        return given.weekly(10, "kim", "pat", 0, 15, Channel.CHAT).weekly(10, "x1", "x2", 0, 15, Channel.CHAT);
    }

    @Test
    void comparesAPersonWithThemselves() {
        Told told = samHasOnly(2).tellsWithTelemetry(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "In the last four weeks you had 8 contacts on record where 40 would have been usual for you; 50 % or less is where we look. There may be good reasons that no record knows.");
        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void speaksAtHalfAndNotAbove() {
        assertThat(samHasOnly(5).tellsWithTelemetry(SAM).by(RULE)).hasSize(1);
        assertThat(samHasOnly(5)
                        .contact("kim", "sam", 1)
                        .tellsWithTelemetry(SAM)
                        .quiet())
                .contains(QUESTION);
    }

    @Test
    void staysSilentOverADropOfFour() {
        assertThat(othersGoOn(theTeam())
                        .weekly(2, "sam", "kim", 4, 15, Channel.CHAT)
                        .weekly(1, "sam", "kim", 0, 3, Channel.CHAT)
                        .tellsWithTelemetry(SAM)
                        .quiet())
                .contains(QUESTION);
        assertThat(othersGoOn(theTeam())
                        .weekly(2, "sam", "kim", 4, 15, Channel.CHAT)
                        .weekly(1, "sam", "kim", 1, 3, Channel.CHAT)
                        .tellsWithTelemetry(SAM)
                        .by(RULE))
                .hasSize(1);
    }

    @Test
    void comparesWithTheMedianAndNotWithOneBusyWeek() {
        Told told = othersGoOn(theTeam())
                .weekly(6, "sam", "kim", 0, 15, Channel.CHAT)
                .weekly(60, "sam", "kim", 5, 6, Channel.CHAT)
                .tellsWithTelemetry(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void growsMorePressingWhenItLasts() {
        Told told = othersGoOn(theTeam())
                .weekly(10, "sam", "kim", 8, 15, Channel.CHAT)
                .weekly(5, "sam", "kim", 0, 7, Channel.CHAT)
                .tellsWithTelemetry(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "For twice four weeks you have had at most 50 % of the contact on record that was usual for you before; 50 % is the limit. There may be good reasons that no record knows.");
    }

    @Test
    void doesNotGrowMorePressingWhenOnlyOneOfTwoWindowsIsLow() {
        Told told = othersGoOn(theTeam())
                .weekly(10, "sam", "kim", 8, 15, Channel.CHAT)
                .weekly(6, "sam", "kim", 4, 7, Channel.CHAT)
                .weekly(0, "sam", "kim", 0, 3, Channel.CHAT)
                .tellsWithTelemetry(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void passesOverWeeksAway() {
        Told told = othersGoOn(theTeam())
                .weekly(10, "sam", "kim", 2, 15, Channel.CHAT)
                .away("sam", 14, 1)
                .tellsWithTelemetry(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void doesNotCompareWhenTheyWereAwayForMostOfTheTime() {
        assertThat(samHasOnly(0).away("sam", 21, 1).tellsWithTelemetry(SAM).quiet())
                .contains(QUESTION);
        assertThat(samHasOnly(0).away("sam", 14, 1).tellsWithTelemetry(SAM).by(RULE))
                .hasSize(1);
    }

    @Test
    void passesOverWeeksWithAHoliday() {
        WorkCalendar holidays = new WorkCalendar(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), Set.of(daysAgo(1), daysAgo(8), daysAgo(15)));

        assertThat(samHasOnly(0).tellsWithTelemetry(SAM).by(RULE)).hasSize(1);
        assertThat(samHasOnly(0).calendar(holidays).tellsWithTelemetry(SAM).quiet())
                .contains(QUESTION);
    }

    @Test
    void leavesOutAToolThatEverybodyLeft() {
        Told told = theTeam()
                .weekly(10, "sam", "kim", 4, 15, Channel.CHAT)
                .weekly(10, "kim", "pat", 4, 15, Channel.CHAT)
                .weekly(10, "kim", "pat", 0, 15, Channel.PHONE)
                .weekly(10, "x1", "x2", 4, 15, Channel.CHAT)
                .tellsWithTelemetry(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void staysSilentWhenTheWholeTeamWentQuiet() {
        Told told = theTeam()
                .weekly(10, "sam", "kim", 4, 15, Channel.CHAT)
                .weekly(10, "kim", "pat", 4, 15, Channel.CHAT)
                .weekly(7, "kim", "pat", 0, 3, Channel.CHAT)
                .weekly(10, "x1", "x2", 0, 15, Channel.CHAT)
                .tellsWithTelemetry(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void speaksWhenTheTeamHasThreeQuartersOfItsContactLeft() {
        Told told = theTeam()
                .weekly(10, "sam", "kim", 4, 15, Channel.CHAT)
                .weekly(8, "kim", "pat", 4, 15, Channel.CHAT)
                .weekly(6, "kim", "pat", 0, 3, Channel.CHAT)
                .tellsWithTelemetry(SAM);

        assertThat(told.by(RULE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {"TOOLS", "WORKING_TIME", "MOVE", "REORGANISATION", "NEW_LEADER"})
    void staysSilentWhenTheWorkChanged(ChangeKind kind) {
        assertThat(samHasOnly(2)
                        .with(Change.of("c", kind, daysAgo(84)).touching("desk"))
                        .tellsWithTelemetry(SAM)
                        .quiet())
                .contains(QUESTION);
    }

    @Test
    void speaksWhenTheChangeWasEarlierOrElsewhere() {
        assertThat(samHasOnly(2)
                        .with(
                                Change.of("c", ChangeKind.TOOLS, daysAgo(85)),
                                Change.of("d", ChangeKind.TOOLS, daysAgo(20)).touching("other"))
                        .tellsWithTelemetry(SAM)
                        .by(RULE))
                .hasSize(1);
    }

    @Test
    void staysSilentWhenTheyChangedTeams() {
        assertThat(samHasOnly(2)
                        .with(Membership.of("sam", "desk", daysAgo(30)))
                        .tellsWithTelemetry(SAM)
                        .quiet())
                .contains(QUESTION);
    }

    @Test
    void doesNotCompareTheFirstWeeksOfANewcomer() {
        Told told = othersGoOn(aWorkplace()
                        .people(
                                Person.of("sam", "desk").startedOn(daysAgo(83)),
                                Person.of("kim", "desk"),
                                Person.of("pat", "desk"),
                                Person.of("x1", "other"),
                                Person.of("x2", "other")))
                .weekly(10, "sam", "kim", 4, 11, Channel.CHAT)
                .tellsWithTelemetry(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void isNotAssessedOnARecordOfLessThanTwelveWeeks() {
        assertThat(samHasOnly(2)
                        .keeps(Register.CONTACTS, daysAgo(83))
                        .tellsWithTelemetry(SAM)
                        .gapsOf(RULE))
                .contains(Gap.REGISTER_NOT_KEPT);
        assertThat(samHasOnly(2)
                        .keeps(Register.CONTACTS, daysAgo(84))
                        .tellsWithTelemetry(SAM)
                        .by(RULE))
                .hasSize(1);
    }

    @Test
    void isNotSureWhereAbsencesAreNotOnRecord() {
        GivenContact given = GivenContact.nothingKept()
                .keeps(Register.CONTACTS)
                .people(
                        Person.of("sam", "desk"),
                        Person.of("kim", "desk"),
                        Person.of("pat", "desk"),
                        Person.of("x1", "other"),
                        Person.of("x2", "other"));

        assertThat(othersGoOn(given)
                        .weekly(10, "sam", "kim", 4, 15, Channel.CHAT)
                        .tellsWithTelemetry(SAM)
                        .by(RULE))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.LOW);
    }

    @Test
    void isNeverToldToTheLeader() {
        Told told = samHasOnly(0).with(Team.of("desk").ledBy("kim")).tellsWithTelemetry(Viewer.leader("kim"));

        assertThat(told.by(RULE)).isEmpty();
    }
}
