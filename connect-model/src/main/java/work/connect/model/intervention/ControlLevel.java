package work.connect.model.intervention;

/**
 * How deep an action reaches. The order of the constants is the order in which actions are preferred: regulators ask
 * to change the work before asking people to cope.
 */
public enum ControlLevel {
    /** Changes roles, rosters, workload, staffing, process, safeguards, environment. */
    DESIGN,
    /** Something that somebody who leads, or handles a case, does differently. */
    LEADER_BEHAVIOUR,
    /** Something colleagues do with each other. */
    PEER_BEHAVIOUR,
    /** Help for one person. */
    INDIVIDUAL_SUPPORT
}
