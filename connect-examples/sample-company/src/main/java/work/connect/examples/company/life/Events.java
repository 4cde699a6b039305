package work.connect.examples.company.life;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.List;
import work.connect.model.connection.EventInvitation;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;

/** Once a quarter the team has lunch together. Everybody is invited; who does not want to come does not. */
final class Events implements Habit {

    private static final List<LocalDate> LUNCHES = List.of(day("2026-01-22"), day("2026-04-23"), day("2026-07-16"));

    @Override
    public void live(TeamLife life) {
        Draw draw = life.draw("events");
        for (int number = 1; number <= LUNCHES.size(); number++) {
            LocalDate day = LUNCHES.get(number - 1);
            String event = life.idOf("lunch", number);
            if (!day.isBefore(life.presence().formedOn())) {
                life.people().stream()
                        .filter(person -> life.presence().takesPart(person, day, Activity.EVENT))
                        .forEach(person -> life.add(EventInvitation.of(event, day, person.id())
                                .attended(likesEvents(person) && draw.chance(85))));
            }
        }
    }

    private static boolean likesEvents(Person person) {
        return !person.preferences().contains(Preference.NO_SOCIAL_EVENTS);
    }
}
