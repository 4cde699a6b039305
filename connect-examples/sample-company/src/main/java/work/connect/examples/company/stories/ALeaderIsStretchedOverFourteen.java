package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.List;
import work.connect.examples.company.life.Activity;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Commitment;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Level;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;

/**
 * Field service had two leaders. One leaves at the end of March; from April on the other leads all fourteen, announced by
 * one mail five days before, nobody asked. One-to-ones, every two weeks until then, now come every nine weeks. One
 * technician is back after seven weeks and has not been talked with yet.
 *
 * <p>Told by: a leaver, reporting lines, a reorganisation, the dates of one-to-ones, a long absence, three promises overdue.
 * Found for most of the technicians and their leader: REM-02 and DUE-01; RET-01 for the one who is back; OVR-02 for the
 * leader, and TRU-04 of the team. The head of operations is shown nobody.
 */
public final class ALeaderIsStretchedOverFourteen implements Story {

    private static final LocalDate ALL_IN_ONE = day("2026-04-01");
    private static final LocalDate BACK = day("2026-08-17");
    private static final int FIRST_OF_THE_OTHERS = 8;
    private static final int RETURNER = 11;
    private static final int PROMISES_NOT_KEPT = 3;
    private static final String LEAVER = "p-000";

    @Override
    public String team() {
        return "field-service";
    }

    @Override
    public void tell(TeamLife life) {
        life.oneToOnesEvery(63);
        life.away(RETURNER, Absence.of(life.person(RETURNER), day("2026-06-29")).until(BACK.minusDays(1)));
        life.silent(RETURNER, BACK, Days.LAST, Activity.ONE_TO_ONE);
        life.add(
                Person.of(LEAVER, team())
                        .as("field service lead")
                        .level(Level.TEAM_LEADER)
                        .at("depot")
                        .ledBy(life.people().get(0).leader())
                        .startedOn(day("2016-09-05"))
                        .endedOn(ALL_IN_ONE.minusDays(1)),
                Change.of("ch-2", ChangeKind.REORGANISATION, ALL_IN_ONE)
                        .touching(team())
                        .announcedOn(day("2026-03-27"), Channel.EMAIL)
                        .reached(9)
                        .touchesJobs(false)
                        .urgent(false));
        for (int number = 1; number <= PROMISES_NOT_KEPT; number++) {
            life.add(Commitment.of(
                            life.idOf("c-open", number),
                            life.leader(),
                            day("2026-07-03").plusWeeks(2L * number))
                    .toTeam(team())
                    .madeOn(day("2026-06-22")));
        }
        for (int place = 1; place < life.people().size(); place++) {
            before(life, place);
        }
    }

    /** Until April there was time, with the one or the other. */
    private static void before(TeamLife life, int place) {
        String person = life.person(place);
        String leader = place < FIRST_OF_THE_OTHERS ? life.leader() : LEAVER;
        life.silent(place, life.since(), ALL_IN_ONE.minusDays(1), Activity.ONE_TO_ONE);
        LocalDate started = Earlier.firstDay(life, place);
        if (leader.equals(LEAVER) && started.isBefore(ALL_IN_ONE)) {
            life.add(
                    ReportingLine.of(person, LEAVER, started).until(ALL_IN_ONE.minusDays(1)),
                    ReportingLine.of(person, life.leader(), ALL_IN_ONE));
        }
        Earlier.oneToOnes(life, place, leader, ALL_IN_ONE.minusDays(1));
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Viewer leader = Viewer.leader(chart.person(team(), 0));
        Viewer technician = Viewer.employee(chart.person(team(), 9));
        Viewer returner = Viewer.employee(chart.person(team(), RETURNER));
        return List.of(
                new Expected.Found(leader, "DUE-01", Severity.LOW),
                new Expected.Found(leader, "REM-02", Severity.MODERATE),
                new Expected.Found(Viewer.employee(chart.person(team(), 0)), "OVR-02", Severity.MODERATE),
                new Expected.Shown(leader, team(), Hazard.BROKEN_PROMISES, Severity.LOW),
                Expected.Only.of(leader, "DUE-01", "OVR-02", "REM-02", "REM-05"),
                new Expected.Found(technician, "REM-02", Severity.MODERATE),
                new Expected.Found(returner, "RET-01", Severity.MODERATE),
                Expected.Only.of(Viewer.leader(chart.person("management", 2))));
    }
}
