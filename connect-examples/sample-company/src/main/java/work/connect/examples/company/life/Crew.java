package work.connect.examples.company.life;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import work.connect.model.people.Level;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.WorkMode;

/** Hires the people of a team. */
final class Crew {

    private static final LocalDate FOUNDED = day("2014-01-06");
    private static final int WEEKS_OF_THE_OLD = 480;
    private static final int WEEKS_OF_ALL = 600;
    private static final List<LocalDate> FIRST_DAYS_OF_THE_NEW =
            List.of(day("2026-03-02"), day("2026-04-13"), day("2026-05-04"), day("2026-06-01"), day("2026-07-06"));

    private Crew() {}

    static List<Person> of(TeamPlan plan, OrgChart chart, long seed) {
        Integer head = chart.headOf(plan);
        return IntStream.range(0, plan.size())
                .mapToObj(place -> person(plan, place, chart, head == null ? null : chart.id(head), seed))
                .toList();
    }

    private static Person person(TeamPlan plan, int place, OrgChart chart, @Nullable String head, long seed) {
        Draw draw = Draw.of(seed, plan.first() + place, 2);
        boolean leads = place == 0;
        Person person = Person.of(chart.id(plan.first() + place), plan.id())
                .as(leads ? plan.kind().leads() : plan.kind().does())
                .level(level(plan, leads))
                .at(plan.kind().site())
                .ledBy(leads ? head : chart.id(plan.first()))
                .startedOn(firstDay(place, plan, draw))
                .working(mode(plan.kind().mode(), draw));
        if (leads && head == null) {
            return person.preferring(Preference.NO_CAREER_CHANGE);
        }
        return draw.chance(8) ? person.preferring(draw.one(List.of(Preference.values()))) : person;
    }

    private static Level level(TeamPlan plan, boolean leads) {
        if (plan.isManagement()) {
            return leads ? Level.EXECUTIVE : Level.SENIOR_LEADER;
        }
        return leads ? Level.TEAM_LEADER : Level.STAFF;
    }

    private static LocalDate firstDay(int place, TeamPlan plan, Draw draw) {
        if (place < TeamPlan.LONG_STANDING || plan.isManagement()) {
            return FOUNDED.plusWeeks(draw.below(WEEKS_OF_THE_OLD));
        }
        return draw.chance(10) ? draw.one(FIRST_DAYS_OF_THE_NEW) : FOUNDED.plusWeeks(draw.below(WEEKS_OF_ALL));
    }

    private static WorkMode mode(WorkMode usual, Draw draw) {
        return usual == WorkMode.HYBRID && draw.chance(20) ? WorkMode.REMOTE : usual;
    }
}
