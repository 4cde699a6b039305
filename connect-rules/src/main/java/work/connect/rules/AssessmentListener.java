package work.connect.rules;

import work.connect.rules.budget.Breach;

/**
 * Told what an engine does: sizes and times, never people. For metrics and logs of the host.
 *
 * <p>The same is recorded as JFR events, {@code connect.Compile} and {@code connect.Assess}.
 */
public interface AssessmentListener {

    /**
     * An engine was built.
     *
     * @param books how many rule books it holds
     * @param rules how many rules they hold
     * @param nanos how long it took
     */
    record Compiled(int books, int rules, long nanos) {}

    /**
     * A workplace was assessed.
     *
     * @param people how many people it has
     * @param indicators how much could be measured
     * @param findings how often a rule spoke
     * @param nanos how long it took
     */
    record Assessed(int people, int indicators, int findings, long nanos) {}

    /**
     * A book was left out of an assessment.
     *
     * @param book its id, version and hash
     * @param why which limit it passed, and what it took
     */
    record LeftOut(String book, Breach why) {}

    /** Called once, at the end of building. */
    default void compiled(Compiled compiled) {}

    /** Called for each book that is left out, before {@link #assessed}, by the thread that assesses. */
    default void leftOut(LeftOut leftOut) {}

    /** Called after each assessment, by the thread that assessed. */
    default void assessed(Assessed assessed) {}
}
