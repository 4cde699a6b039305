package work.connect.model.conduct;

/** What somebody answered when asked how their case was handled. */
public enum Answer {
    YES,
    NO,
    NOT_SAID
}
