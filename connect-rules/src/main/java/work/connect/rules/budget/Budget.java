package work.connect.rules.budget;

import java.time.Duration;
import java.util.Objects;

/**
 * How much the rules of one book from outside may take in one assessment. A book that takes more is left out whole; what
 * the rules we ship say is never limited.
 *
 * <p>What is allowed grows with the facts the book is handed, so that equal facts give an equal report; of fewer than
 * {@value #LEAST_FACTS} facts, so many are counted. Time depends on the machine: it is the last resort, and should be long.
 *
 * @param matchesPerFact how often its rules may match for each fact, each rung of a ladder by itself; at least 1
 * @param factsPerFact how many facts there may be at once for each that was handed over; at least 1. The rules of a book
 *     add no facts, but trusted code can
 * @param time how long its rules may run; longer than nothing
 */
public record Budget(int matchesPerFact, int factsPerFact, Duration time) {

    /** Of fewer facts than these, so many are counted. */
    public static final int LEAST_FACTS = 1_000;

    /** The rules we ship match less than once for a fact they are handed; 500 rules that all speak of everybody, 100 times. */
    private static final Budget STANDARD = new Budget(200, 10, Duration.ofSeconds(30));

    public Budget {
        Objects.requireNonNull(time, "time");
        if (matchesPerFact < 1 || factsPerFact < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "A budget allows at least 1 match (%s) and 1 fact (%s) for each fact, and some time (%s)."
                            .formatted(matchesPerFact, factsPerFact, time));
        }
    }

    /** 200 matches and 10 facts for each fact, and 30 seconds. */
    public static Budget standard() {
        return STANDARD;
    }

    public Budget withMatchesPerFact(int matches) {
        return new Budget(matches, factsPerFact, time);
    }

    public Budget withFactsPerFact(int facts) {
        return new Budget(matchesPerFact, facts, time);
    }

    public Budget withTime(Duration time) {
        return new Budget(matchesPerFact, factsPerFact, time);
    }
}
