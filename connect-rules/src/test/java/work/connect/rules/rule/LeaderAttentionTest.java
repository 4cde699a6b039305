package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenContact.aWorkplace;

import java.util.List;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** JUS-02: is the leader in touch with everybody? */
class LeaderAttentionTest {

    private static final Viewer LEA = Viewer.leader("lea");

    /** Lea leads these many people, d1 on. */
    private static GivenContact leaLeads(int people) {
        return aWorkplace()
                .with(Team.of("desk").ledBy("lea"))
                .people(Person.of("lea", "desk"))
                .team("desk", people);
    }

    private static List<Severity> told(GivenContact given) {
        return GivenContact.pressing(given.tellsWithTelemetry(LEA), Hazard.UNFAIR_TREATMENT, "desk");
    }

    @Test
    void speaksWhenAFifthHasSixOfTenContacts() {
        GivenContact given = leaLeads(10)
                .contacts(6, "lea", "d1", 1, Purpose.WORK)
                .contacts(6, "d2", "lea", 1, Purpose.WORK)
                .contacts(4, "lea", "d3", 1, Purpose.WORK)
                .contacts(4, "lea", "d4", 1, Purpose.WORK);

        assertThat(told(given)).containsExactly(Severity.MODERATE);
    }

    @Test
    void staysSilentBelowThat() {
        GivenContact given = leaLeads(10)
                .contacts(6, "lea", "d1", 1, Purpose.WORK)
                .contacts(6, "lea", "d2", 1, Purpose.WORK)
                .contacts(5, "lea", "d3", 1, Purpose.WORK)
                .contacts(4, "lea", "d4", 1, Purpose.WORK);

        assertThat(told(given)).isEmpty();
    }

    @Test
    void roundsTheFifthToFewerPeople() {
        GivenContact given =
                leaLeads(9).contacts(10, "lea", "d1", 1, Purpose.WORK).contacts(10, "lea", "d2", 1, Purpose.WORK);

        assertThat(told(given)).isEmpty();
    }

    @Test
    void asksInTeamsOfEightOrMore() {
        assertThat(told(leaLeads(8).contacts(20, "lea", "d1", 1, Purpose.WORK))).hasSize(1);
        assertThat(told(leaLeads(7).contacts(20, "lea", "d1", 1, Purpose.WORK))).isEmpty();
    }

    @Test
    void staysSilentOverFewContacts() {
        assertThat(told(leaLeads(10).contacts(19, "lea", "d1", 1, Purpose.WORK)))
                .isEmpty();
    }

    @Test
    void looksAtEightWeeks() {
        assertThat(told(leaLeads(10).contacts(20, "lea", "d1", 36, Purpose.WORK)))
                .hasSize(1);
        assertThat(told(leaLeads(10).contacts(20, "lea", "d1", 37, Purpose.WORK)))
                .isEmpty();
    }

    @Test
    void doesNotCountMentoring() {
        assertThat(told(leaLeads(10).contacts(30, "lea", "d1", 1, Purpose.MENTORING)))
                .isEmpty();
    }

    @Test
    void doesNotCountNewcomers() {
        GivenContact given = leaLeads(10)
                .people(Person.of("new", "desk").startedOn(daysAgo(100)))
                .contacts(30, "lea", "new", 1, Purpose.WORK);

        assertThat(told(given)).isEmpty();
    }

    @Test
    void doesNotCountPeopleWhoWereAway() {
        GivenContact given = leaLeads(8).away("d8", 55, 41).contacts(20, "lea", "d1", 1, Purpose.WORK);

        assertThat(told(given)).isEmpty();
    }

    @Test
    void tellsTheFigureInOneOfTwoWords() {
        Told told = leaLeads(8).contacts(20, "lea", "d1", 1, Purpose.WORK).tellsWithTelemetry(LEA);

        assertThat(told.figures(Hazard.UNFAIR_TREATMENT))
                .contains("team desk: a fifth of the team or fewer have 60 of 100 contacts with the leader, or more");
    }

    @Test
    void tellsTheTeamWhatItTellsTheLeader() {
        Told told = leaLeads(8).contacts(20, "lea", "d1", 1, Purpose.WORK).tellsWithTelemetry(Viewer.employee("d2"));

        assertThat(GivenContact.pressing(told, Hazard.UNFAIR_TREATMENT, "desk")).hasSize(1);
    }

    @Test
    void isNotAssessedOnARecordThatIsTooNew() {
        assertThat(told(leaLeads(8).contacts(20, "lea", "d1", 1, Purpose.WORK).keeps(Register.CONTACTS, daysAgo(54))))
                .isEmpty();
    }
}
