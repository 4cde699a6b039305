package work.connect.model.connection;

/** What a contact was for, as the host labels it. */
public enum Purpose {
    /** Time set aside for two people, one of whom leads the other. */
    ONE_TO_ONE,
    TEAM_MEETING,
    HELP,
    RECOGNITION,
    FEEDBACK,
    MENTORING,
    SOCIAL,
    UPDATE,
    GREETING
}
