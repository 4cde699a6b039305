package work.connect.examples.company.life;

import java.time.DayOfWeek;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;

/** The team meets once a week, unless the one who leads it is away. */
final class Meetings implements Habit {

    private static final int WORKDAYS = 5;

    @Override
    public void live(TeamLife life) {
        Person leader = life.people().get(0);
        DayOfWeek day = DayOfWeek.of(1 + life.plan().place() % WORKDAYS);
        Days.workdays(life.presence().formedOn(), Days.LAST)
                .filter(date -> date.getDayOfWeek() == day && life.presence().isHere(leader, date))
                .forEach(date -> life.people().stream()
                        .skip(1)
                        .filter(person -> life.presence().takesPart(person, date, Activity.TEAM_MEETING))
                        .forEach(person -> life.add(Talk.planned(
                                date, life.plan().kind().opens() * 60 + 15, leader, person, Purpose.TEAM_MEETING))));
    }
}
