package work.connect.examples.company.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;

/**
 * Time alone with the one who leads. A slot that falls on time off is moved to the first day on which both are back, so
 * that no two are further apart than agreed, days away not counted. After one that came late the next are counted from it,
 * so that no two follow each other within days.
 */
final class OneToOnes implements Habit {

    private static final int DAYS_BETWEEN_SLOTS_OF_TWO = 3;
    private static final int DAYS_BETWEEN_THOSE_OF_LEADERS = 14;
    private static final int FIRST_WEEKS = 8;
    private static final int STAGGERED = 4;

    @Override
    public void live(TeamLife life) {
        for (int place = 0; place < life.people().size(); place++) {
            if (life.people().get(place).leader() != null) {
                slots(life, place);
            }
        }
    }

    private static void slots(TeamLife life, int place) {
        Person person = life.people().get(place);
        int usual = place == 0 ? DAYS_BETWEEN_THOSE_OF_LEADERS : life.daysBetweenOneToOnes();
        LocalDate due = life.presence().formedOn().plusDays(place * DAYS_BETWEEN_SLOTS_OF_TWO % usual);
        LocalDate started = person.startedOn();
        if (started != null && started.isAfter(due)) {
            due = started.plusDays(1);
        }
        while (!due.isAfter(Days.LAST)) {
            int step = isNew(person, due) ? Math.min(7, usual) : usual;
            LocalDate next = due.plusDays(step);
            LocalDate met = dayOfMeeting(life, place, due, next);
            if (met != null && !life.presence().isSilent(person, met, Activity.ONE_TO_ONE)) {
                life.add(meeting(life, place, met));
            }
            due = met != null && met.isAfter(due.plusDays(step / 2)) ? met.plusDays(step - place % STAGGERED) : next;
        }
    }

    private static boolean isNew(Person person, LocalDate day) {
        return person.startedOn() != null && day.isBefore(person.startedOn().plusWeeks(FIRST_WEEKS));
    }

    /** The first day from a slot on, and before the next, on which both are there. */
    private static @Nullable LocalDate dayOfMeeting(TeamLife life, int place, LocalDate due, LocalDate next) {
        Person person = life.people().get(place);
        String leader = life.leaderOf(person).id();
        LocalDate end = next.isAfter(Days.LAST) ? Days.LAST.plusDays(1) : next;
        return due.datesUntil(end)
                .filter(day ->
                        life.presence().isHere(person, day) && life.presence().isAtWork(leader, day))
                .findFirst()
                .orElse(null);
    }

    private static Interaction meeting(TeamLife life, int place, LocalDate day) {
        Person person = life.people().get(place);
        return Talk.planned(day, minutes(life, place), life.leaderOf(person), person, Purpose.ONE_TO_ONE)
                .lasting(30);
    }

    private static int minutes(TeamLife life, int place) {
        return (life.plan().kind().opens() + 1) * 60 + place % 4 * 30;
    }
}
