package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.measure.Construct;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;

/**
 * The night shift works when others sleep, two of them alone on a far ward; and all is well. Check-ins happen, the leader
 * is there, people back each other.
 *
 * <p>Told by: ordinary life, good figures, a check-in kept each week. Nothing is found for anybody.
 */
public final class AHealthyTeamStaysQuiet implements Story {

    private static final int PEOPLE = 10;

    @Override
    public String team() {
        return "night-shift";
    }

    @Override
    public void tell(TeamLife life) {
        life.answers(Construct.SUPERVISOR_SUPPORT, "81.5", "82.0", "84.0");
        life.answers(Construct.PSYCHOLOGICAL_SAFETY, "6.1", "6.2", "6.2");
        LocalDate friday = day("2026-06-05");
        for (; !friday.isAfter(Days.LAST); friday = friday.plusWeeks(1)) {
            for (int place = 1; place <= 2; place++) {
                life.add(CheckIn.due(Days.at(friday, 23 * 60), life.person(place))
                        .with(life.leader())
                        .doneAt(Days.at(friday, 22 * 60 + 30 + place * 10))
                        .because(CheckInReason.WORKS_ALONE));
            }
        }
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Stream<Viewer> members =
                IntStream.range(0, PEOPLE).mapToObj(place -> Viewer.employee(chart.person(team(), place)));
        return Stream.concat(Stream.of(Viewer.leader(chart.person(team(), 0))), members)
                .<Expected>map(viewer -> Expected.Only.of(viewer))
                .toList();
    }
}
