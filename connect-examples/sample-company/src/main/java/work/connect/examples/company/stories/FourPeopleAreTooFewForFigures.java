package work.connect.examples.company.stories;

import java.util.List;
import java.util.stream.Stream;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.measure.Construct;

/**
 * Four translators are not well: little support, little safety. Four answers are too few to show without showing who
 * answered what.
 *
 * <p>Told by: figures far below the limits, over four people at most. Shown to nobody: not to the leader, not to the
 * members, not to the organisation.
 */
public final class FourPeopleAreTooFewForFigures implements Story {

    @Override
    public String team() {
        return "translation";
    }

    @Override
    public void tell(TeamLife life) {
        life.answers(Construct.SUPERVISOR_SUPPORT, "40.0", "39.0", "38.0");
        life.answers(Construct.PSYCHOLOGICAL_SAFETY, "3.4", "3.3", "3.2");
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        return Stream.of(
                        Viewer.leader(chart.person(team(), 0)),
                        Viewer.employee(chart.person(team(), 2)),
                        Viewer.wellbeing(),
                        Viewer.workerRepresentative(),
                        Viewer.organisation())
                .flatMap(viewer -> Stream.<Expected>of(
                        new Expected.Hidden(viewer, team(), Hazard.LOW_SUPPORT_SUPERVISOR),
                        new Expected.Hidden(viewer, team(), Hazard.LOW_PSYCH_SAFETY)))
                .toList();
    }
}
