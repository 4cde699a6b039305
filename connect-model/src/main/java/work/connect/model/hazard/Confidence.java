package work.connect.model.hazard;

/**
 * How firmly a finding stands. Shown beside the severity, never mixed into it. The order of the constants is the order
 * of confidence.
 */
public enum Confidence {
    /** Something the rule asks first is not known. */
    LOW,
    /** What it rests on is known in part, or those asked disagree. */
    MEDIUM,
    /** All it rests on is known. */
    HIGH;

    public static Confidence lower(Confidence one, Confidence other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
