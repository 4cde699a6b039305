package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.util.List;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.conflict.ConflictOutcome;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.measure.Construct;

/**
 * In the lab they argue: about methods, about results, often and loudly. They also trust each other, and settle things.
 *
 * <p>Told by: many disagreements about the task in the survey, few about people, much safety; one debate on record that was
 * settled in a week, one that is eight days old; doubts raised and answered. Nothing is found.
 */
public final class ALivelyDebateIsNoConflict implements Story {

    @Override
    public String team() {
        return "lab";
    }

    @Override
    public void tell(TeamLife life) {
        life.answers(Construct.TASK_CONFLICT, "3.7", "3.9", "3.8");
        life.answers(Construct.RELATIONSHIP_CONFLICT, "1.5", "1.4", "1.4");
        life.answers(Construct.PSYCHOLOGICAL_SAFETY, "6.0", "6.1", "6.3");
        String first = life.person(1);
        String second = life.person(2);
        life.add(
                Conflict.between(life.idOf("k", 1), first, second)
                        .about(ConflictKind.TASK)
                        .openedOn(day("2026-03-04"))
                        .resolvedOn(day("2026-03-11"))
                        .resolvedBy(ConflictOutcome.AGREEMENT)
                        .recordedBy(first)
                        .acknowledgedBy(second, life.leader()),
                ConflictStep.of(life.idOf("k", 1), day("2026-03-09"), ConflictStep.Kind.TALK),
                ConflictStep.of(life.idOf("k", 1), day("2026-03-11"), ConflictStep.Kind.AGREEMENT),
                Conflict.between(life.idOf("k", 2), life.person(3), second)
                        .about(ConflictKind.TASK)
                        .openedOn(day("2026-08-24"))
                        .recordedBy(second)
                        .acknowledgedBy(life.person(3), life.leader()),
                concern(life, 1, "2026-06-17", "2026-06-18"),
                concern(life, 2, "2026-07-07", "2026-07-08"),
                concern(life, 3, "2026-08-18", "2026-08-19"));
    }

    private static RaisedConcern concern(TeamLife life, int number, String raised, String answered) {
        return RaisedConcern.of(life.idOf("rc-debate", number), RaisedConcern.Topic.WORK, day(raised))
                .in(life.id())
                .by(life.person(number))
                .answeredOn(day(answered));
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        return List.of(
                Expected.Only.of(Viewer.leader(chart.person(team(), 0))),
                Expected.Only.of(Viewer.employee(chart.person(team(), 2))),
                Expected.Only.of(Viewer.employee(chart.person(team(), 3))));
    }
}
