package work.connect.examples.company.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import work.connect.model.connection.ConnectionStrategy;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;

/** Everybody is thanked about every three weeks, by one of those near them. */
final class Thanks implements Habit {

    @Override
    public void live(TeamLife life) {
        for (int place = 0; place < life.people().size(); place++) {
            Draw draw = life.draw("thanks" + place);
            LocalDate due = life.presence().formedOn().plusDays(draw.below(20));
            while (!due.isAfter(Days.LAST)) {
                thanks(life, place, due, draw).ifPresent(life::add);
                due = due.plusDays(draw.between(16, 22));
            }
        }
    }

    private static Optional<Interaction> thanks(TeamLife life, int place, LocalDate due, Draw draw) {
        Person person = life.people().get(place);
        LocalDate end = due.plusDays(14);
        return due.datesUntil(end.isAfter(Days.LAST) ? Days.LAST.plusDays(1) : end)
                .filter(day -> life.presence().takesPart(person, day, Activity.THANKS))
                .findFirst()
                .flatMap(day -> life.neighbour(place, day, draw, Activity.THANKS)
                        .map(other -> Talk.unplanned(
                                        day,
                                        life.plan().kind().opens() * 60 + 110 + draw.below(12) * 10,
                                        other,
                                        person,
                                        Purpose.RECOGNITION,
                                        draw)
                                .showing(draw.one(List.of(ConnectionStrategy.values())))));
    }
}
