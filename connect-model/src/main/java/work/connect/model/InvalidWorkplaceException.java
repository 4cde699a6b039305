package work.connect.model;

import java.util.List;

/**
 * The facts given do not make a workplace. Says everything that is wrong at once, without a value that could be
 * personal.
 */
public final class InvalidWorkplaceException extends IllegalArgumentException {

    /** How many problems are listed at most; {@link #total()} counts them all. */
    public static final int MOST_LISTED = 1_000;

    private static final long serialVersionUID = 1L;
    private static final int MOST_IN_MESSAGE = 20;

    @SuppressWarnings("serial") // an immutable list of records; exceptions are not sent anywhere
    private final List<Problem> problems;

    private final int total;

    /** @param problems all that is wrong, in the order to show it; not empty */
    public InvalidWorkplaceException(List<Problem> problems) {
        this(problems, problems.size());
    }

    /**
     * @param problems the first that are wrong, in the order to show them; not empty
     * @param total how many there are in all, at least as many as listed
     */
    public InvalidWorkplaceException(List<Problem> problems, int total) {
        super(message(problems, total));
        if (problems.isEmpty() || total < problems.size()) {
            throw new IllegalArgumentException(
                    "There must be at least one problem, and no more listed than there are.");
        }
        this.problems = List.copyOf(problems.subList(0, Math.min(problems.size(), MOST_LISTED)));
        this.total = total;
    }

    /** What is wrong, in the order of the collections and their entries; at most {@value #MOST_LISTED}. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many problems there are in all. */
    public int total() {
        return total;
    }

    private static String message(List<Problem> problems, int total) {
        StringBuilder text = new StringBuilder(
                total == 1 ? "1 problem with the facts given:" : total + " problems with the facts given:");
        problems.stream()
                .limit(MOST_IN_MESSAGE)
                .forEach(problem -> text.append("\n  ").append(problem));
        if (total > MOST_IN_MESSAGE) {
            text.append("\n  ... and ").append(total - MOST_IN_MESSAGE).append(" more; see problems()");
        }
        return text.toString();
    }
}
