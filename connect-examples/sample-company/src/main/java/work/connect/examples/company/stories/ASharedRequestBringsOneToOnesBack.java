package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.List;
import work.connect.examples.company.life.Activity;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.SharedRequest;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.ActionOutcome;
import work.connect.model.intervention.ActionTaken;

/**
 * For three months a dispatcher has no one-to-one. In June they share a wish with the one who leads, without saying what
 * lies behind it: regular one-to-ones, please. The answer comes the next day, and the talks come back.
 *
 * <p>Told by: dates of one-to-ones, a shared request, the action taken up on it. As of mid June REM-02 speaks; today nothing
 * is found.
 */
public final class ASharedRequestBringsOneToOnesBack implements Story {

    /** The place of the one who asks. */
    public static final int DISPATCHER = 4;

    /** The day on which the wish is shared. */
    public static final LocalDate SHARED = day("2026-06-15");

    @Override
    public String team() {
        return "logistics";
    }

    @Override
    public void tell(TeamLife life) {
        life.change(DISPATCHER, person -> person.startedOn(day("2021-06-01")));
        life.away(DISPATCHER);
        life.silent(DISPATCHER, day("2026-03-16"), SHARED, Activity.ONE_TO_ONE);
        String dispatcher = life.person(DISPATCHER);
        life.add(
                SharedRequest.of(
                                life.idOf("sr", 1),
                                dispatcher,
                                life.leader(),
                                SharedRequest.Wish.REGULAR_ONE_TO_ONES,
                                SHARED)
                        .answeredOn(SHARED.plusDays(1)),
                ActionTaken.of(life.idOf("a", 1), "ONE_TO_ONE")
                        .against(Hazard.LOW_EXPOSURE)
                        .forPerson(dispatcher)
                        .agreedOn(SHARED.plusDays(1), life.leader(), dispatcher)
                        .doneOn(day("2026-06-29"))
                        .toReviewOn(day("2026-08-24"))
                        .reviewedOn(day("2026-08-24"), ActionOutcome.HELPED)
                        .knownTo(dispatcher));
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        return List.of(
                Expected.Only.of(Viewer.employee(chart.person(team(), DISPATCHER))),
                Expected.Only.of(Viewer.leader(chart.person(team(), 0))));
    }
}
