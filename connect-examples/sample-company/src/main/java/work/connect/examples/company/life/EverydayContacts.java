package work.connect.examples.company.life;

import java.time.LocalDate;
import java.util.List;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;

/** People turn to those near them, one or two times a week as far as it is put on record. */
final class EverydayContacts implements Habit {

    private static final int CHANCE_A_DAY = 28;
    private static final List<Purpose> PURPOSES = List.of(
            Purpose.WORK,
            Purpose.WORK,
            Purpose.WORK,
            Purpose.WORK,
            Purpose.WORK,
            Purpose.UPDATE,
            Purpose.CHECK_IN,
            Purpose.SOCIAL);

    @Override
    public void live(TeamLife life) {
        Draw draw = life.draw("contacts");
        Days.workdays(life.presence().formedOn(), Days.LAST).forEach(day -> {
            for (int place = 0; place < life.people().size(); place++) {
                if (draw.chance(CHANCE_A_DAY)) {
                    reachOut(life, place, day, draw);
                }
            }
        });
    }

    private static void reachOut(TeamLife life, int place, LocalDate day, Draw draw) {
        Person person = life.people().get(place);
        int minutes = life.plan().kind().opens() * 60 + draw.between(6, 23) * 10;
        Purpose purpose = draw.one(PURPOSES);
        if (life.presence().takesPart(person, day, Activity.EVERYDAY_CONTACT)) {
            life.neighbour(place, day, draw, Activity.EVERYDAY_CONTACT)
                    .ifPresent(other -> life.add(Talk.unplanned(day, minutes, person, other, purpose, draw)));
        }
    }
}
