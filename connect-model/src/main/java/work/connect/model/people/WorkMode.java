package work.connect.model.people;

/** Where a person does most of their work. */
public enum WorkMode {
    /** At the site of the employer, or at a client's. */
    ON_SITE,
    /** Partly at the site, partly elsewhere. */
    HYBRID,
    /** Away from the site nearly always. */
    REMOTE
}
