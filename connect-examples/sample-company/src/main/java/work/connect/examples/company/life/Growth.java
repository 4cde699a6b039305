package work.connect.examples.company.life;

import java.time.LocalDate;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;

/**
 * The one who leads talks with everybody about their work every three months, and about their growth every five. A talk that
 * falls on time off is made up for before half the time to the next is over.
 */
final class Growth implements Habit {

    @Override
    public void live(TeamLife life) {
        for (int place = 0; place < life.people().size(); place++) {
            LocalDate first = life.presence().formedOn().plusDays(11 + place * 3L);
            talks(life, place, first.plusDays(35), 91, Purpose.FEEDBACK);
            talks(life, place, first, 150, Purpose.CAREER_TALK);
        }
    }

    private static void talks(TeamLife life, int place, LocalDate first, int every, Purpose purpose) {
        Person person = life.people().get(place);
        String leader = person.leader();
        for (LocalDate due = first; leader != null && !due.isAfter(Days.LAST); due = due.plusDays(every)) {
            LocalDate end = due.plusDays(every / 2);
            due.datesUntil(end.isAfter(Days.LAST) ? Days.LAST.plusDays(1) : end)
                    .filter(day -> life.presence().takesPart(person, day, Activity.ONE_TO_ONE)
                            && life.presence().isAtWork(leader, day))
                    .findFirst()
                    .ifPresent(day -> life.add(Talk.planned(
                            day, (life.plan().kind().opens() + 3) * 60 + 20, life.leaderOf(person), person, purpose)));
        }
    }
}
