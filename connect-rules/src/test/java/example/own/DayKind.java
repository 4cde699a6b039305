package example.own;

/** A word of a host's own. */
public enum DayKind {
    SATURDAY,
    SUNDAY
}
