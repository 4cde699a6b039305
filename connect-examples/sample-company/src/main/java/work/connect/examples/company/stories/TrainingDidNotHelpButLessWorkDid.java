package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.util.List;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.ActionOutcome;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.measure.Construct;

/**
 * The billing team is overloaded. In March everybody is trained in keeping calm; in May nothing is better. In June the
 * month-end work is spread over two weeks and one task is dropped; in August the figures are good.
 *
 * <p>Told by: the figures of three waves, two actions with opposite outcomes, a conflict over
 * who does what that has been watched since; the key of the training is the company's own.
 * As of spring SUP-01 speaks, more pressing because the training has not changed it and much is asked; today it does not.
 */
public final class TrainingDidNotHelpButLessWorkDid implements Story {

    @Override
    public String team() {
        return "billing";
    }

    @Override
    public void tell(TeamLife life) {
        life.answers(Construct.DEMANDS, "79.0", "80.5", "51.0");
        life.answers(Construct.SUPERVISOR_SUPPORT, "43.0", "42.5", "66.0");
        life.add(
                Conflict.between(life.idOf("k", 1), life.person(1), life.person(3))
                        .about(ConflictKind.RESOURCES)
                        .openedOn(day("2026-05-06"))
                        .monitored()
                        .recordedBy(life.person(1))
                        .acknowledgedBy(life.person(3)),
                ConflictStep.of(life.idOf("k", 1), day("2026-06-22"), ConflictStep.Kind.CHANGE_OF_WORK),
                ActionTaken.of(life.idOf("a", 1), "TRAINING_IN_KEEPING_CALM")
                        .against(Hazard.LOW_SUPPORT_SUPERVISOR)
                        .forTeam(team())
                        .agreedOn(day("2026-02-09"), life.leader())
                        .dueOn(day("2026-03-13"))
                        .doneOn(day("2026-03-13"))
                        .toReviewOn(day("2026-05-25"))
                        .reviewedOn(day("2026-05-26"), ActionOutcome.CHANGED_NOTHING),
                ActionTaken.of(life.idOf("a", 2), "REBALANCE_WORK")
                        .against(Hazard.LOW_SUPPORT_SUPERVISOR)
                        .forTeam(team())
                        .agreedOn(day("2026-05-28"), life.leader(), life.person(1), life.person(2))
                        .dueOn(day("2026-06-22"))
                        .doneOn(day("2026-06-22"))
                        .toReviewOn(day("2026-08-24"))
                        .reviewedOn(day("2026-08-25"), ActionOutcome.HELPED));
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Viewer leader = Viewer.leader(chart.person(team(), 0));
        return List.of(
                new Expected.Shown(leader, team(), Hazard.LOW_SUPPORT_SUPERVISOR, Severity.NONE),
                Expected.Only.of(leader));
    }
}
