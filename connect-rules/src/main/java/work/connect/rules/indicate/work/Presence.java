package work.connect.rules.indicate.work;

import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Roster;

/** On how many days somebody was not away. Days are epoch days. */
final class Presence {

    private final Absences absences;
    private final long today;

    Presence(Roster roster, Absences absences) {
        this.absences = absences;
        today = roster.today();
    }

    /** How many days after {@code after}, up to and including {@code until} and never beyond today. */
    int days(int person, long after, long until) {
        return absences.daysTogether(person, person, after)
                - absences.daysTogether(person, person, Math.min(Math.max(until, after), today));
    }

    boolean isAway(int person, long day) {
        return days(person, day - 1, day) == 0;
    }
}
