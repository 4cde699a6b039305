package work.connect.model.measure;

/** Whether somebody has seen the numbers where they were published. */
public enum SourceStatus {
    /** Seen in the source that is named. */
    VERIFIED,
    /** Known at second hand only. In force only where a host says that it wants it all the same. */
    UNVERIFIED
}
