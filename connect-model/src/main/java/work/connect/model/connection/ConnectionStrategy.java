package work.connect.model.connection;

/** What makes a short contact a good one for both (the four pathways of Dutton 2003). */
public enum ConnectionStrategy {
    /** Being present and showing that the other counts. */
    RESPECTFUL_ENGAGEMENT,
    /** Helping the other to do well. */
    TASK_ENABLING,
    /** Showing that one relies on the other. */
    TRUSTING,
    /** Having fun together. */
    PLAYING
}
