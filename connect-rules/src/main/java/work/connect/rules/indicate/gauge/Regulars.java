package work.connect.rules.indicate.gauge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who was here for so much of the time that a comparison with others is fair. */
public final class Regulars {

    private static final int MOST_AWAY_PERCENT = 25;

    private final Roster roster;
    private final Absences absences;
    private final int days;

    /**
     * @param days how long the time is that ends today, in days
     */
    public Regulars(Roster roster, Absences absences, int days) {
        this.roster = roster;
        this.absences = absences;
        this.days = days;
    }

    /** The first day of the time, as an epoch day. */
    public long from() {
        return roster.today() - days + 1;
    }

    /**
     * Whether a person began before that time and was away for at most a quarter of it. Whose first day is not known has
     * begun before.
     */
    public boolean contains(int person) {
        boolean began = roster.startedOn(person) == Roster.UNKNOWN_DAY || roster.startedOn(person) <= from();
        return began && absences.daysAway(person, from(), roster.today()) * 100 <= MOST_AWAY_PERCENT * days;
    }

    /** Whether a person is compared with the others of their team: whoever leads it is not. */
    public boolean isCompared(int person) {
        return contains(person) && !roster.id(person).equals(leaderOf(roster.team(person)));
    }

    private @Nullable String leaderOf(int team) {
        return Objects.requireNonNull(roster.workplace().teams().get(roster.teamId(team)))
                .leader();
    }
}
