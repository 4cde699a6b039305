package work.connect.model.connection;

/**
 * What a relationship at work is good for.
 *
 * <p>The first six are the functions that Colbert, Bono and Purvanova (2016) tell apart; the last stands for simply
 * doing things together.
 */
public enum RelationshipFunction {
    /** One gets practical help, advice or answers from the other. */
    TASK_ASSISTANCE(false),
    /** One opens doors for the other. */
    CAREER_ADVANCEMENT(true),
    /** One can lean on the other when work is hard. */
    EMOTIONAL_SUPPORT(true),
    /** They like each other, as colleagues or beyond. */
    FRIENDSHIP(true),
    /** One grows as a person through the other. */
    PERSONAL_GROWTH(true),
    /** One gets to help the other, and finds meaning in it. */
    GIVING_TO_OTHERS(false),
    /** They do things together: a task, a room, a break. */
    SHARED_ACTIVITY(false);

    private final boolean close;

    RelationshipFunction(boolean close) {
        this.close = close;
    }

    /** Whether a tie of this kind, named by both, is a close one. The others are everyday contact. */
    public boolean isClose() {
        return close;
    }
}
