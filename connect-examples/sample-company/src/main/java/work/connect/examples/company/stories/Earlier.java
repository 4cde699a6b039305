package work.connect.examples.company.stories;

import java.time.LocalDate;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.connection.Interaction;

/** How it was before a team was what it is now. */
final class Earlier {

    private static final int DAYS_BETWEEN = 14;
    private static final LocalDate LONG_AGO = Days.day("2016-01-04");

    private Earlier() {}

    /** The first day of somebody's work, or a day long ago. */
    static LocalDate firstDay(TeamLife life, int place) {
        LocalDate started = life.people().get(place).startedOn();
        return started == null ? LONG_AGO : started;
    }

    /** One-to-ones every two weeks with the one who led then, up to a day, unless they were away. */
    static void oneToOnes(TeamLife life, int place, String leader, LocalDate until) {
        LocalDate due = life.since().plusDays(place % 5 + 1L);
        for (; !due.isAfter(until); due = due.plusDays(DAYS_BETWEEN)) {
            if (life.isAtWork(place, due) && !due.isBefore(firstDay(life, place))) {
                life.add(Interaction.oneToOne(Days.at(due, 13 * 60 + place * 10), leader, life.person(place))
                        .lasting(30));
            }
        }
    }
}
