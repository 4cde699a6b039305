package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.List;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.Draw;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.ThirdPartyIncident;
import work.connect.model.conduct.ThirdPartyIncident.Kind;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.ActionOutcome;
import work.connect.model.intervention.ActionTaken;

/**
 * People who wait too long shout at the front desk, twice a week all winter, and some threaten. At the end of March the
 * counter is worked by two, by appointment. Since then it has happened once a quarter.
 *
 * <p>Told by: incidents with site and task, some with the name of the clerk and some without; the action and its review.
 * Found: TPA-01, low, for the leader and the members; had it gone on as in winter, it would be high.
 */
public final class RedesignedWorkReducesAbuse implements Story {

    /** From this day on the counter is worked in another way. */
    public static final LocalDate REDESIGNED = day("2026-03-30");

    private static final int DAYS_BETWEEN_SINCE = 91;

    @Override
    public String team() {
        return "front-desk";
    }

    @Override
    public void tell(TeamLife life) {
        Draw draw = life.draw("abuse");
        LocalDate day = life.since().plusDays(1);
        for (int number = 1; !day.isAfter(Days.LAST); number++) {
            LocalDate next = day.plusDays(day.isBefore(REDESIGNED) ? draw.between(2, 5) : DAYS_BETWEEN_SINCE);
            if (Days.CALENDAR.isWorkday(day)) {
                life.add(incident(life, number, day, draw));
            }
            day = next;
        }
        life.add(ActionTaken.of(life.idOf("a", 1), "REBALANCE_WORK")
                .against(Hazard.THIRD_PARTY_ABUSE)
                .forTeam(team())
                .agreedOn(day("2026-03-09"), life.leader(), life.person(1), life.person(3))
                .dueOn(REDESIGNED)
                .doneOn(REDESIGNED)
                .toReviewOn(day("2026-06-29"))
                .reviewedOn(day("2026-06-29"), ActionOutcome.HELPED));
    }

    private static ThirdPartyIncident incident(TeamLife life, int number, LocalDate day, Draw draw) {
        boolean threat = day.isBefore(REDESIGNED) && draw.chance(15);
        LocalDate after = day.plusDays(draw.between(1, 3));
        ThirdPartyIncident incident = ThirdPartyIncident.of(
                        life.idOf("i", number),
                        threat ? Kind.THREAT : Kind.VERBAL_ABUSE,
                        day,
                        draw.chance(80) ? ConductSource.SERVICE_USER : ConductSource.MEMBER_OF_THE_PUBLIC)
                .in(life.id())
                .at("old town")
                .during("counter")
                .followedUpOn(after.isAfter(Days.LAST) ? Days.LAST : after);
        return draw.chance(70)
                ? incident.against(life.person(1 + draw.below(3))).workerNamed(draw.chance(50))
                : incident;
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        return List.of(
                new Expected.Found(Viewer.leader(chart.person(team(), 0)), "TPA-01", Severity.LOW),
                Expected.Only.of(Viewer.leader(chart.person(team(), 0)), "TPA-01"),
                Expected.Only.of(Viewer.employee(chart.person(team(), 1)), "TPA-01"));
    }
}
