package work.connect.model.connection;

/** How the person who names a tie experiences it. */
public enum Sign {
    SUPPORTIVE,
    NEUTRAL,
    STRAINED
}
