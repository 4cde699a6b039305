package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.util.List;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.Answer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.ReportRoute;
import work.connect.model.conduct.Reporter;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/**
 * A counsellor reports sexual harassment by a colleague of the same team, and agrees that one case handler may know who
 * she is. The case is worked on. Everything else in the team is as ever.
 *
 * <p>Told by: one report, its reporter, her answer in the summer survey. Found: SH-01, critical, for her, for the handler
 * she agreed to, who learns the names, and for another handler, who does not; and SH-03, for what she answered, for her
 * alone. Not found by anybody else; the report of the team's leader is the same to the letter with these facts and
 * without them.
 */
public final class AHarassmentCaseIsHandledQuietly implements Story {

    private static final int AFFECTED = 5;
    private static final int CONCERNED = 7;
    private static final int HANDLER = 2;
    private static final int OTHER_HANDLER = 3;

    @Override
    public String team() {
        return "counselling";
    }

    @Override
    public void tell(TeamLife life) {
        String affected = life.person(AFFECTED);
        String report = life.caseId();
        life.add(
                ConductReport.of(report, ConductNature.SEXUAL_HARASSMENT, day("2026-08-03"), affected)
                        .concerning(life.person(CONCERNED))
                        .from(ConductSource.COLLEAGUE_IN_THE_SAME_UNIT)
                        .madeBy(ReportRoute.FORMAL_COMPLAINT)
                        .lastActionOn(day("2026-08-27")),
                Reporter.of(report, affected).consentingTo(life.chart().person("people", HANDLER)),
                ConductExperience.of(affected, day("2026-08-20"), ConductNature.SEXUAL_HARASSMENT)
                        .from(ConductSource.COLLEAGUE_IN_THE_SAME_UNIT)
                        .told(ReportRoute.FORMAL_COMPLAINT)
                        .actionTaken(Answer.YES)
                        .behaviourStopped(Answer.YES)
                        .cultureLetsItContinue(Answer.NO)
                        .feltPunished(Answer.NO));
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Viewer leader = Viewer.leader(chart.person(team(), 0));
        return List.of(
                new Expected.Found(Viewer.employee(chart.person(team(), AFFECTED)), "SH-01", Severity.CRITICAL),
                new Expected.Found(Viewer.caseHandler(chart.person("people", HANDLER)), "SH-01", Severity.CRITICAL),
                new Expected.Found(
                        Viewer.caseHandler(chart.person("people", OTHER_HANDLER)), "SH-01", Severity.CRITICAL),
                new Expected.Found(Viewer.employee(chart.person(team(), AFFECTED)), "SH-03", Severity.HIGH),
                Expected.Only.of(Viewer.employee(chart.person(team(), AFFECTED)), "SH-01", "SH-03"),
                Expected.Only.of(Viewer.employee(chart.person(team(), CONCERNED))),
                new Expected.NotFound(Viewer.caseHandler(chart.person(team(), 0)), "SH-01"),
                Expected.Only.of(leader),
                new Expected.NotFound(Viewer.organisation(), "SH-01"),
                new Expected.Hidden(Viewer.organisation(), team(), Hazard.SEXUAL_HARASSMENT));
    }
}
