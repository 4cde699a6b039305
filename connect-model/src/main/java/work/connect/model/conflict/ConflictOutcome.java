package work.connect.model.conflict;

/** How a conflict was settled. */
public enum ConflictOutcome {
    /** The two agreed. */
    AGREEMENT,
    /** Work was changed so that the ground for it is gone. */
    CHANGE_OF_WORK,
    /** Somebody with the authority to do so decided. */
    DECISION,
    /** The two no longer work together. */
    PARTED,
    /** It faded without anybody doing anything. */
    FADED
}
