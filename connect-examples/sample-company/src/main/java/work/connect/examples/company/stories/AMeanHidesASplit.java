package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.List;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.Draw;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.SurveyWave;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.Tone;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
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
 * conflict open for five weeks, a strained tie and uncivil talks as the two say themselves. Found: CON-01 for the two and
 * their leader; INC-01 and HQC-01 for the one who rated the talks, and for nobody else; PSY-02 for the team, not PSY-01.
 */
public final class AMeanHidesASplit implements Story {

    private static final LocalDate FORMED = day("2026-02-02");
    private static final LocalDate ANSWERED = day("2026-08-20");
    private static final int LAST_FROM_THE_LAB = 5;
    private static final int ONE = 2;
    private static final int OTHER = 8;
    private static final int ITEMS = 7;
    private static final int ENDS = 8;

    @Override
    public String team() {
        return "quality";
    }

    @Override
    public void tell(TeamLife life) {
        life.formedOn(FORMED);
        life.away(ONE);
        life.away(OTHER);
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
                Conflict.between(life.idOf("k", 1), life.person(ONE), life.person(OTHER))
                        .about(ConflictKind.PROCESS, ConflictKind.RELATIONSHIP)
                        .openedOn(day("2026-07-27"))
                        .recordedBy(life.leader())
                        .acknowledgedBy(life.person(ONE), life.person(OTHER)));
        strain(life);
        Draw draw = life.draw("split");
        for (int place = 0; place < life.people().size(); place++) {
            life.change(place, person -> person.startedOn(day("2019-04-01").plusMonths(draw.below(60))));
            before(life, place);
            if (place > 0) {
                answers(life, place, draw);
            }
        }
    }

    /** How the two feel about each other, and how one of them found their last talks, each in their own words. */
    private static void strain(TeamLife life) {
        String one = life.person(ONE);
        String other = life.person(OTHER);
        Relationship tie = Relationship.of(one, other, RelationshipFunction.TASK_ASSISTANCE)
                .felt(Sign.STRAINED)
                .statedOn(Days.TIES_ASKED);
        life.add(tie, tie.reversed());
        talks(life, Tone.UNCIVIL, "2026-08-05", "2026-08-12", "2026-08-26");
        talks(life, Tone.NEUTRAL, "2026-08-07", "2026-08-19");
    }

    private static void talks(TeamLife life, Tone tone, String... days) {
        for (String day : days) {
            life.add(Interaction.of(Days.at(day(day), 11 * 60 + 5), life.person(ONE), life.person(OTHER))
                    .channel(Channel.FACE_TO_FACE)
                    .purpose(Purpose.WORK)
                    .feltByTo(tone));
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
            life.add(ItemAnswer.of(life.person(place), Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, "PS" + item, ticked)
                    .answeredOn(ANSWERED)
                    .inWave(SurveyWave.SUMMER.id()));
        }
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Viewer leader = Viewer.leader(chart.person(team(), 0));
        return List.of(
                Expected.Only.of(leader, "CON-01"),
                new Expected.Found(leader, "CON-01", Severity.HIGH),
                new Expected.Found(Viewer.employee(chart.person(team(), ONE)), "CON-01", Severity.HIGH),
                new Expected.Found(Viewer.employee(chart.person(team(), OTHER)), "CON-01", Severity.HIGH),
                new Expected.Found(Viewer.employee(chart.person(team(), OTHER)), "HQC-01", Severity.LOW),
                Expected.Only.of(Viewer.employee(chart.person(team(), OTHER)), "CON-01", "HQC-01", "INC-01"),
                Expected.Only.of(Viewer.employee(chart.person(team(), ONE)), "CON-01"),
                Expected.Only.of(Viewer.employee(chart.person(team(), 3))),
                new Expected.Shown(leader, team(), Hazard.LOW_PSYCH_SAFETY, Severity.MODERATE));
    }
}
