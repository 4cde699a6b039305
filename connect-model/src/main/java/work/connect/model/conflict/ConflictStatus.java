package work.connect.model.conflict;

/** Where a conflict stands. */
public enum ConflictStatus {
    /** Not settled. */
    OPEN,
    /** Settled or deliberately left to rest, and watched for a while. Not waiting for a step. */
    MONITORED,
    /** Settled for good, as far as both can tell. Nobody waits for anything. */
    RESOLVED
}
