package work.connect.model;

/**
 * A record the host keeps. Where a record is kept, nothing on it means "none"; where it is not, it means "unknown".
 */
public enum Register {
    /** When leaders and the people they lead met one-to-one. */
    ONE_TO_ONES,
    /** Who is close to whom, as asked in a survey. */
    CLOSE_TIES,
    /** Who helps whom or does things with whom, as asked in a survey. */
    EVERYDAY_TIES,
    /** Leave and other absences, without the reason. */
    ABSENCES,
    /** Disagreements somebody put on record. */
    CONFLICTS,
    /** Reports about conduct. */
    CONDUCT_REPORTS
}
