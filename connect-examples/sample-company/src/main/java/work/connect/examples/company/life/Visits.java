package work.connect.examples.company.life;

import java.time.LocalDate;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;

/** The one who leads the leader looks in on the team every month, and tells what is going on. */
final class Visits implements Habit {

    private static final int DAYS_BETWEEN = 28;

    @Override
    public void live(TeamLife life) {
        String head = life.people().get(0).leader();
        if (head == null || life.plan().isManagement()) {
            return;
        }
        Draw draw = life.draw("visits");
        LocalDate due = life.presence().formedOn().plusDays(draw.below(DAYS_BETWEEN));
        for (; !due.isAfter(Days.LAST); due = due.plusDays(DAYS_BETWEEN)) {
            LocalDate day = due;
            life.people().stream()
                    .skip(1)
                    .filter(person -> life.presence().isHere(person, day)
                            && life.presence().isAtWork(head, day))
                    .limit(3)
                    .forEach(person -> life.add(news(life, day, head, person)));
        }
    }

    private static Interaction news(TeamLife life, LocalDate day, String head, Person person) {
        return Talk.planned(
                day,
                (life.plan().kind().opens() + 2) * 60 + 10,
                Person.of(head, life.id()).working(person.workMode()),
                person,
                Purpose.UPDATE);
    }
}
