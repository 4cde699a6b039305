package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.List;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.SurveyWave;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Commitment;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.connection.Tone;
import work.connect.model.intervention.ActionOutcome;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;

/**
 * The work of a designer has not been good enough for a while. The one who leads says so, agrees on what is to change,
 * helps, and keeps to it. The designer asks whether that is fair, and gets an answer. It is unpleasant; it is not bullying.
 *
 * <p>Told by: feedback every week, promises of both sides kept, a concern about fairness answered and without a price, help
 * agreed by both, few negative acts. Nothing is found.
 */
public final class APerformanceProcessIsFair implements Story {

    private static final int DESIGNER = 5;

    @Override
    public String team() {
        return "design";
    }

    @Override
    public void tell(TeamLife life) {
        life.change(DESIGNER, person -> person.startedOn(day("2023-02-01")));
        life.away(DESIGNER);
        String designer = life.person(DESIGNER);
        for (LocalDate day = day("2026-06-03"); !day.isAfter(Days.LAST); day = day.plusWeeks(1)) {
            life.add(Interaction.of(Days.at(day, 14 * 60), life.leader(), designer)
                    .channel(Channel.VIDEO)
                    .purpose(Purpose.FEEDBACK)
                    .lasting(25)
                    .feltByTo(Tone.NEUTRAL));
        }
        life.add(
                promise(life, "c-goal", life.leader(), designer, "2026-06-03", "2026-06-17", "2026-06-16"),
                promise(life, "c-draft", designer, life.leader(), "2026-06-17", "2026-07-08", "2026-07-08"),
                promise(life, "c-time", life.leader(), designer, "2026-07-08", "2026-07-22", "2026-07-15"),
                RaisedConcern.of(life.idOf("rc-fair", 1), RaisedConcern.Topic.FAIRNESS, day("2026-06-10"))
                        .in(team())
                        .by(designer)
                        .answeredOn(day("2026-06-12")),
                ActionTaken.of(life.idOf("a", 1), "TASK_ASSISTANCE")
                        .forPerson(designer)
                        .agreedOn(day("2026-06-03"), life.leader(), designer)
                        .doneOn(day("2026-06-17"))
                        .toReviewOn(day("2026-08-26"))
                        .reviewedOn(day("2026-08-26"), ActionOutcome.HELPED)
                        .knownTo(designer),
                own(Construct.NEGATIVE_ACTS_EXPERIENCED, "10", designer),
                own(Construct.LEADER_MEMBER_EXCHANGE, "24", designer));
    }

    private static Commitment promise(
            TeamLife life, String kind, String from, String to, String made, String due, String kept) {
        return Commitment.of(life.idOf(kind, 1), from, day(due))
                .to(to)
                .madeOn(day(made))
                .keptOn(day(kept));
    }

    private static Measure own(Construct construct, String value, String person) {
        return Measure.of(construct, value, construct.reference(), construct.direction())
                .ofPerson(person)
                .answeredOn(SurveyWave.SUMMER.until())
                .inWave(SurveyWave.SUMMER.id());
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Viewer designer = Viewer.employee(chart.person(team(), DESIGNER));
        return List.of(
                Expected.Only.of(designer),
                Expected.Only.of(Viewer.leader(chart.person(team(), 0))),
                new Expected.NotFound(Viewer.caseHandler(chart.person("people", 2)), "BUL-02"));
    }
}
