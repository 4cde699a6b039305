package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenContact.aWorkplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Level;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** REM-04: is the team in touch with those at the top? */
class SeniorContactTest {

    private static final String RULE = "REM-04";
    private static final Viewer SAM = Viewer.employee("sam");

    private static GivenContact aTeamBelowTheTop() {
        return aWorkplace()
                .with(Team.of("desk").ledBy("lea").partOf("house"), Team.of("house"))
                .people(
                        Person.of("eve", "top").level(Level.EXECUTIVE),
                        Person.of("lea", "desk").ledBy("eve"),
                        Person.of("sam", "desk").ledBy("lea"));
    }

    @Test
    void saysForHowLongNobodyFromTheTopWasInTouch() {
        Told told = aTeamBelowTheTop().contact("eve", "lea", 91).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "No contact of the team with a senior leader is on record for 91 days; 90 days is the limit. Changes that touch the team around now: 0.");
        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void staysSilentForNinetyDays() {
        assertThat(aTeamBelowTheTop().contact("sam", "eve", 90).tells(SAM).by(RULE))
                .isEmpty();
    }

    @Test
    void takesNoNewsInWritingForContact() {
        Told told = aTeamBelowTheTop()
                .contact("eve", "sam", 5, Purpose.UPDATE, Channel.EMAIL)
                .tells(SAM);

        assertThat(told.by(RULE)).hasSize(1);
    }

    @Test
    void takesNewsByWordForContact() {
        Told told = aTeamBelowTheTop()
                .contact("eve", "sam", 5, Purpose.UPDATE, Channel.VIDEO)
                .tells(SAM);

        assertThat(told.by(RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, 0, 90})
    void weighsMoreWhileThingsChange(int takesEffectDaysAgo) {
        Change change = Change.of("c", ChangeKind.REORGANISATION, daysAgo(takesEffectDaysAgo));

        assertThat(aTeamBelowTheTop().with(change).tells(SAM).by(RULE))
                .extracting(Finding::severity)
                .containsExactly(Severity.MODERATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-91, 91})
    void weighsNoMoreLongBeforeAndAfterAChange(int takesEffectDaysAgo) {
        Change change = Change.of("c", ChangeKind.REORGANISATION, daysAgo(takesEffectDaysAgo));

        assertThat(aTeamBelowTheTop().with(change).tells(SAM).by(RULE))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
    }

    @Test
    void countsAChangeOfTheLargerUnitButNotOfAnotherTeam() {
        Change larger = Change.of("c", ChangeKind.MOVE, daysAgo(3)).touching("house");
        Change other = Change.of("d", ChangeKind.MOVE, daysAgo(3)).touching("top");

        assertThat(aTeamBelowTheTop().with(larger, other).tells(SAM).by(RULE))
                .extracting(Finding::because)
                .allMatch(because -> because.endsWith("around now: 1."));
    }

    @Test
    void doesNotAskWhereASeniorLeaderLeadsTheTeam() {
        Told told = aWorkplace()
                .with(Team.of("desk").ledBy("eve"))
                .people(Person.of("eve", "top").level(Level.SENIOR_LEADER), Person.of("sam", "desk"))
                .tells(SAM);

        assertThat(told.by(RULE)).isEmpty();
    }

    @Test
    void doesNotAskWhereNobodyIsKnownToBeSenior() {
        Told told = aWorkplace()
                .people(Person.of("lea", "desk"), Person.of("sam", "desk").ledBy("lea"))
                .tells(SAM);

        assertThat(told.by(RULE)).isEmpty();
    }

    @Test
    void countsFromTheDayTheRecordBegan() {
        assertThat(aTeamBelowTheTop()
                        .keeps(Register.CONTACTS, daysAgo(90))
                        .tells(SAM)
                        .by(RULE))
                .isEmpty();
        assertThat(aTeamBelowTheTop()
                        .keeps(Register.CONTACTS, daysAgo(91))
                        .tells(SAM)
                        .by(RULE))
                .hasSize(1);
    }

    @Test
    void countsFromTheDayTheTeamBegan() {
        Told told = aTeamBelowTheTop()
                .with(Team.of("new").ledBy("nil").startedOn(daysAgo(20)))
                .people(Person.of("nil", "new"))
                .tells(Viewer.employee("nil"));

        assertThat(told.by(RULE)).isEmpty();
    }

    @Test
    void isToldToWhoeverLeadsTheTeam() {
        assertThat(aTeamBelowTheTop().tells(Viewer.leader("lea")).by(RULE)).hasSize(1);
    }
}
