package work.connect.model.intervention;

/** What was found when somebody looked whether an action helped. */
public enum ActionOutcome {
    HELPED,
    HELPED_A_LITTLE,
    CHANGED_NOTHING,
    MADE_IT_WORSE
}
