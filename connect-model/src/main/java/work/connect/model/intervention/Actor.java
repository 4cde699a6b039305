package work.connect.model.intervention;

/** Who does something so that an action happens. */
public enum Actor {
    /** The one it is to help. */
    PERSON,
    /** Whoever leads them. */
    LEADER,
    /** Those who lead the organisation. */
    SENIOR_LEADERS,
    /** Whoever works with them. */
    COLLEAGUES,
    /** Human resources, for the conditions of work. */
    HR,
    /** Whoever handles the case. */
    CASE_HANDLER
}
