package work.connect.model.intervention;

/** What about an action can make it wrong for somebody. */
public enum Trait {
    /** Asks people to spend time together that the work does not need. */
    SOCIAL,
    /** Brings two people together who may not be safe with each other. */
    JOINT,
    /** Lets off steam. */
    VENTING,
    /** Has the person go to the one who leads them. */
    THROUGH_LEADER,
    /** Needs people in the same place. It follows from the setting. */
    IN_PERSON,
    /** Speaks to the person it happened to, not to somebody who reported it for them. */
    FOR_THE_AFFECTED
}
