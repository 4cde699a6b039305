package work.connect.rules.budget;

import java.util.Objects;

/**
 * Why the rules of a book were stopped.
 *
 * @param limit which limit they passed
 * @param measured what they took until then; milliseconds for time
 * @param allowed what they were allowed, in the same unit
 * @param error the class of what they threw; empty where they threw nothing. Its message could name somebody
 */
public record Breach(Limit limit, long measured, long allowed, String error) {

    /** What can be too much. */
    public enum Limit {
        /** How often rules matched. */
        MATCHES,
        /** How many facts there were at once. */
        FACTS,
        /** How many milliseconds the rules ran. */
        TIME,
        /** Something was thrown while the rules ran, which is always too much. */
        ERRORS
    }

    public Breach {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(error, "error");
    }

    /** Something was thrown. */
    public static Breach thrown(Throwable error) {
        return new Breach(Limit.ERRORS, 1, 0, error.getClass().getName());
    }

    static Breach of(Limit limit, long measured, long allowed) {
        return new Breach(limit, measured, allowed, "");
    }
}
