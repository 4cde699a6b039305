package work.connect.model.assessment;

/** In which capacity somebody reads a report. */
public enum Audience {
    /** An employee, about themselves. */
    PERSON,
    /** Somebody who leads a team. */
    LEADER,
    /** HR, for conditions of work. */
    WELLBEING,
    /** HR, for cases. */
    CASE_HANDLER,
    /** Somebody elected or appointed to speak for the workers. */
    WORKER_REPRESENTATIVE,
    /** The organisation as such: its management, its risk assessment. */
    ORGANISATION;

    /** Whether this audience reads about groups alone. */
    public boolean readsGroups() {
        return this == WELLBEING || this == WORKER_REPRESENTATIVE || this == ORGANISATION;
    }
}
