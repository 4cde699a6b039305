package work.connect.rules.budget;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import work.connect.rules.budget.Breach.Limit;

/** Counts what the rules of one book take. Belongs to the thread that made it; others may ask whether it is to stop. */
public final class Meter {

    private final Cancellation cancellation;
    private final boolean isWatched;
    private final Thread counting = Thread.currentThread();
    private final long began = System.nanoTime();
    private final long mostMatches;
    private final long mostFacts;
    private final long mostNanos;
    private long matches;
    private long facts;

    private Meter(Cancellation cancellation, boolean isWatched, long mostMatches, long mostFacts, long mostNanos) {
        this.cancellation = cancellation;
        this.isWatched = isWatched;
        this.mostMatches = mostMatches;
        this.mostFacts = mostFacts;
        this.mostNanos = mostNanos;
    }

    /** Allows whatever is taken until the assessment is cancelled. */
    public static Meter unlimited(Cancellation cancellation) {
        return new Meter(cancellation, cancellation.isHeld(), Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * Begins to count, from now on.
     *
     * @param facts how many the book will be handed in all
     */
    public static Meter of(Budget budget, long facts, Cancellation cancellation) {
        long counted = Math.max(facts, Budget.LEAST_FACTS);
        return new Meter(
                cancellation,
                true,
                counted * budget.matchesPerFact(),
                counted * budget.factsPerFact(),
                TimeUnit.NANOSECONDS.convert(budget.time()));
    }

    /** Whether another thread is to look if it must stop. */
    public boolean isWatched() {
        return isWatched;
    }

    /** A rule matched. */
    public void matched() {
        matches++;
    }

    /** There is one fact more. */
    public void inserted() {
        facts++;
    }

    /** There is one fact less. */
    public void deleted() {
        facts--;
    }

    /** Whether to stop, for whatever reason; any thread may ask. What others see of the counts may be out of date. */
    public boolean isToStop() {
        return cancellation.ends(counting) || breach().isPresent();
    }

    /**
     * Goes on, or does not.
     *
     * @throws CancellationException when the assessment was cancelled
     * @throws OverBudgetException when the book took more than it may
     */
    public void check() {
        checkCancelled();
        breach().ifPresent(breach -> {
            throw new OverBudgetException(breach);
        });
    }

    /**
     * Goes on unless the assessment was cancelled, whatever was taken.
     *
     * @throws CancellationException when it was
     */
    public void checkCancelled() {
        cancellation.check();
    }

    private Optional<Breach> breach() {
        if (matches > mostMatches) {
            return Optional.of(Breach.of(Limit.MATCHES, matches, mostMatches));
        }
        if (facts > mostFacts) {
            return Optional.of(Breach.of(Limit.FACTS, facts, mostFacts));
        }
        long nanos = System.nanoTime() - began;
        return nanos > mostNanos
                ? Optional.of(Breach.of(
                        Limit.TIME, TimeUnit.NANOSECONDS.toMillis(nanos), TimeUnit.NANOSECONDS.toMillis(mostNanos)))
                : Optional.empty();
    }
}
