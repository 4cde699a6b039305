package work.connect.model.connection;

/** How the person who names a tie experiences it. */
public enum Sign {
    SUPPORTIVE,
    NEUTRAL,
    /** It costs them something: tension, avoidance, ill will. It need not be a conflict. */
    STRAINED
}
