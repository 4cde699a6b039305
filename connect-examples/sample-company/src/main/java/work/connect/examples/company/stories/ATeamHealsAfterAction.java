package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.util.List;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.ReportRoute;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.conflict.ConflictOutcome;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.ActionOutcome;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.measure.Construct;

/**
 * In winter the support team has too much to do, feels left alone by its leader and does not dare to say so. In February
 * work is shared out anew, and the team agrees on how mistakes are talked about. In spring it is better, in summer well.
 * Gossip was reported at Christmas and dealt with; two who could not stand each other were helped by mediation.
 *
 * <p>Told by: the figures of three waves, two actions and their reviews, a closed report, a settled conflict. With the
 * winter wave alone three of the figures are pressing; today none is.
 */
public final class ATeamHealsAfterAction implements Story {

    @Override
    public String team() {
        return "support";
    }

    @Override
    public void tell(TeamLife life) {
        life.answers(Construct.SUPERVISOR_SUPPORT, "41.0", "55.5", "72.5");
        life.answers(Construct.PSYCHOLOGICAL_SAFETY, "3.6", "4.7", "5.6");
        life.answers(Construct.TRUST_IN_LEADER, "44.0", "58.5", "70.0");
        life.answers(Construct.DEMANDS, "74.0", "60.5", "46.0");
        settled(life);
        life.add(
                ActionTaken.of(life.idOf("a", 1), "REBALANCE_WORK")
                        .against(Hazard.LOW_SUPPORT_SUPERVISOR)
                        .forTeam(team())
                        .agreedOn(day("2026-02-09"), life.leader(), life.person(1))
                        .dueOn(day("2026-03-02"))
                        .doneOn(day("2026-03-02"))
                        .toReviewOn(day("2026-05-25"))
                        .reviewedOn(day("2026-05-26"), ActionOutcome.HELPED_A_LITTLE)
                        .knownTo(life.person(1), life.person(2), life.person(3)),
                ActionTaken.of(life.idOf("a", 2), "SAFE_VOICE")
                        .against(Hazard.LOW_PSYCH_SAFETY)
                        .forTeam(team())
                        .agreedOn(day("2026-02-16"), life.leader(), life.person(2))
                        .doneOn(day("2026-03-16"))
                        .toReviewOn(day("2026-08-24"))
                        .reviewedOn(day("2026-08-24"), ActionOutcome.HELPED));
    }

    private static void settled(TeamLife life) {
        String conflict = life.idOf("k", 1);
        String report = life.caseId();
        life.add(
                Conflict.between(conflict, life.person(5), life.person(6))
                        .about(ConflictKind.RELATIONSHIP)
                        .openedOn(day("2026-01-15"))
                        .resolvedOn(day("2026-03-19"))
                        .resolvedBy(ConflictOutcome.AGREEMENT)
                        .recordedBy(life.leader())
                        .acknowledgedBy(life.person(5), life.person(6)),
                ConflictStep.of(conflict, day("2026-02-12"), ConflictStep.Kind.FACILITATED_TALK),
                ConflictStep.of(conflict, day("2026-03-05"), ConflictStep.Kind.MEDIATION),
                ConductReport.of(report, ConductNature.GOSSIP_OR_FALSE_ACCUSATION, day("2025-12-15"), life.person(4))
                        .from(ConductSource.COLLEAGUE_IN_THE_SAME_UNIT)
                        .madeBy(ReportRoute.LESS_FORMAL_REPORT)
                        .lastActionOn(day("2026-02-20"))
                        .closedOn(day("2026-02-27")),
                Reporter.of(report, life.person(4)));
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Viewer leader = Viewer.leader(chart.person(team(), 0));
        Viewer member = Viewer.employee(chart.person(team(), 1));
        return List.of(
                new Expected.Shown(leader, team(), Hazard.LOW_SUPPORT_SUPERVISOR, Severity.NONE),
                new Expected.Shown(leader, team(), Hazard.LOW_PSYCH_SAFETY, Severity.NONE),
                new Expected.Shown(member, team(), Hazard.LOW_SUPPORT_SUPERVISOR, Severity.NONE));
    }
}
