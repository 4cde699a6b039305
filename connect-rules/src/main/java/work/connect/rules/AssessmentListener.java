package work.connect.rules;

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

    /** Called once, at the end of building. */
    default void compiled(Compiled compiled) {}

    /** Called after each assessment, by the thread that assessed. */
    default void assessed(Assessed assessed) {}
}
