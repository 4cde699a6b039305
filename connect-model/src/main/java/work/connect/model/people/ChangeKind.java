package work.connect.model.people;

/** What changes. */
public enum ChangeKind {
    /** Teams are split, joined or moved. */
    REORGANISATION,
    NEW_LEADER,
    /** Fewer people, or fewer hours. */
    STAFF_CUT,
    /** Another place, or another way of sharing it. */
    MOVE,
    /** Other tools, systems or procedures. */
    TOOLS,
    /** Other rosters or hours. */
    WORKING_TIME,
    OTHER
}
