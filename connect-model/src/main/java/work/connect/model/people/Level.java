package work.connect.model.people;

/** How much of the organisation somebody leads. */
public enum Level {
    /** Leads nobody. */
    STAFF,
    /** Leads people who lead nobody. */
    TEAM_LEADER,
    /** Leads leaders. */
    MIDDLE_LEADER,
    /** Leads a large part of the organisation. */
    SENIOR_LEADER,
    /** Leads the organisation, alone or with others. */
    EXECUTIVE
}
