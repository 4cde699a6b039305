package work.connect.rules.indicate.gauge;

/**
 * Measures something about every subject of a workplace, one subject at a time. What cannot be measured is taken down as
 * not known, with the reason; never left out, never guessed.
 *
 * <p>People and teams are called by their positions in the {@link Roster}. Each method is called once for each subject;
 * nothing promises in which order.
 */
public interface Gauge {

    /** Takes down what cannot be known of anybody here, because nobody keeps a record of it. */
    default void everybody(Readings readings) {}

    /** Measures the pairs of people whose earlier one, by id, is in this team. */
    default void pairs(int team, Readings readings) {}

    /** Measures somebody who works here today. */
    default void person(int person, Readings readings) {}

    /** Measures somebody who has left or has not begun; only what stays open after that. */
    default void elsewhere(String person, Readings readings) {}

    /** Measures a team. */
    default void team(int team, Readings readings) {}

    /** Measures the organisation as a whole. */
    default void organisation(Readings readings) {}
}
