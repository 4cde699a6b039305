package work.connect.examples.company;

/**
 * How large a company is to be.
 *
 * @param people how many people, from 1 to a million
 * @param weeks how many weeks of contacts are told, from 1 to 39, which are nine months
 */
public record Size(int people, int weeks) {

    static final int MOST_PEOPLE = 1_000_000;
    static final int MOST_WEEKS = 39;

    /**
     * @throws IllegalArgumentException when a number is out of its range
     */
    public Size {
        between(1, people, MOST_PEOPLE, "people");
        between(1, weeks, MOST_WEEKS, "weeks");
    }

    /** So many people, and nine months. */
    public static Size of(int people) {
        return new Size(people, MOST_WEEKS);
    }

    /** The same people, and only the last so many weeks. */
    public Size weeks(int weeks) {
        return new Size(people, weeks);
    }

    static void between(int least, int number, int most, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("The number of %s goes from %s to %s.".formatted(what, least, most));
        }
    }
}
