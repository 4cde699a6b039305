package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.List;
import work.connect.examples.company.life.Draw;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.SurveyWave;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.connection.Channel;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Membership;
import work.connect.model.people.ReportingLine;

/**
 * In February people of the lab and of logistics become the quality team, well announced and talked over. Half a year on
 * there are still two halves: those from the lab feel safe, the others do not, and the mean looks harmless. Two of them,
 * one from each half, are in a conflict that the leader put on record and left there.
 *
 * <p>Told by: a reorganisation, memberships and reporting lines, answers to the single questions, hardly any agreement, a
 * conflict open for five weeks. Found today: CON-01 for the two and their leader, not PSY-01; next PSY-02 for the team.
 */
public final class AMeanHidesASplit implements Story {

    private static final LocalDate FORMED = day("2026-02-02");
    private static final LocalDate ANSWERED = day("2026-08-20");
    private static final int LAST_FROM_THE_LAB = 5;
    private static final int ITEMS = 7;
    private static final int ENDS = 8;

    @Override
    public String team() {
        return "quality";
    }

    @Override
    public void tell(TeamLife life) {
        life.formedOn(FORMED);
        life.answers(Construct.PSYCHOLOGICAL_SAFETY, "5.2", "5.2", "5.1");
        life.agree(Construct.PSYCHOLOGICAL_SAFETY, "0.28");
        life.answers(Construct.RELATIONSHIP_CONFLICT, "2.7", "2.7", "2.8");
        life.add(
                Change.of("ch-1", ChangeKind.REORGANISATION, FORMED)
                        .touching(team())
                        .announcedOn(day("2025-12-10"), Channel.FACE_TO_FACE, Channel.EMAIL, Channel.VIDEO)
                        .reached(11)
                        .consultedOn(day("2025-12-03"))
                        .touchesJobs(false)
                        .urgent(false),
                Conflict.between(life.idOf("k", 1), life.person(2), life.person(8))
                        .about(ConflictKind.PROCESS, ConflictKind.RELATIONSHIP)
                        .openedOn(day("2026-07-27"))
                        .recordedBy(life.leader())
                        .acknowledgedBy(life.person(2), life.person(8)));
        Draw draw = life.draw("split");
        for (int place = 0; place < life.people().size(); place++) {
            life.change(place, person -> person.startedOn(day("2019-04-01").plusMonths(draw.below(60))));
            before(life, place);
            if (place > 0) {
                answers(life, place, draw);
            }
        }
    }

    private static void before(TeamLife life, int place) {
        String from = place > 0 && place <= LAST_FROM_THE_LAB ? "lab" : "logistics";
        String person = life.person(place);
        LocalDate started = Earlier.firstDay(life, place);
        LocalDate last = FORMED.minusDays(1);
        String now = life.people().get(place).leader();
        String then = life.chart().person(from, 0);
        life.add(
                Membership.of(person, from, started).until(last),
                Membership.of(person, life.id(), FORMED),
                ReportingLine.of(person, then, started).until(last));
        if (now != null) {
            life.add(ReportingLine.of(person, now, FORMED));
        }
        Earlier.oneToOnes(life, place, then, last);
    }

    /** Three of the seven questions are put the other way round. */
    private static void answers(TeamLife life, int place, Draw draw) {
        for (int item = 1; item <= ITEMS; item++) {
            int safe = place <= LAST_FROM_THE_LAB ? draw.between(6, 7) : draw.between(3, 4);
            int ticked = item % 2 == 1 && item < ITEMS ? ENDS - safe : safe;
            life.add(ItemAnswer.of(life.person(place), Instrument.EDMONDSON_PSYCHOLOGICAL_SAFETY, "PS" + item, ticked)
                    .answeredOn(ANSWERED)
                    .inWave(SurveyWave.SUMMER.id()));
        }
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Viewer leader = Viewer.leader(chart.person(team(), 0));
        return List.of(
                new Expected.Found(leader, "CON-01", Severity.HIGH),
                new Expected.Found(Viewer.employee(chart.person(team(), 2)), "CON-01", Severity.HIGH),
                new Expected.Found(Viewer.employee(chart.person(team(), 8)), "CON-01", Severity.HIGH),
                new Expected.NotFound(Viewer.employee(chart.person(team(), 3)), "CON-01"),
                new Expected.Shown(leader, team(), Hazard.LOW_PSYCH_SAFETY, Severity.MODERATE, "PSY-02"));
    }
}
