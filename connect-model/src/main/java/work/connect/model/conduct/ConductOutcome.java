package work.connect.model.conduct;

/** How the handling of a {@link ConductReport} ended. It tells what was done, never who was right. */
public enum ConductOutcome {
    /** Something was decided or changed so that it does not go on. */
    ACTION_TAKEN,
    /** Those involved agreed, each of their own will, on how to go on. */
    AGREED,
    /** It was looked into, and there was nothing that had to be changed. It does not mean that the report was wrong. */
    NO_ACTION_NEEDED,
    /** It was looked into, and what happened could not be found out. It does not mean that nothing did. */
    COULD_NOT_BE_CLARIFIED,
    /** Whoever reported it, or the person affected, asked that it be let rest. */
    WITHDRAWN,
    /** Another office handles it now. */
    HANDED_ON
}
