package work.connect.model.conflict;

/** What a conflict is about (Jehn 1995, with resources and status told apart). */
public enum ConflictKind {
    /** The work itself. A lively debate about it is no hazard. */
    TASK,
    /** Who does what, and how. */
    PROCESS,
    /** The two people and how they get on. */
    RELATIONSHIP,
    /** Standing and say. */
    STATUS,
    /** Pay, time, room, equipment. */
    RESOURCES
}
