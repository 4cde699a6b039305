package work.connect.model.conduct;

/** How somebody tells of conduct they met with. */
public enum ReportRoute {
    FORMAL_COMPLAINT,
    /** To a leader, to HR or to another office, without a formal complaint. */
    LESS_FORMAL_REPORT,
    /** To somebody they trust. */
    CONFIDED,
    ANOTHER_WAY
}
