package work.connect.model.hazard;

/** How pressing a finding is. The order of the constants is the order of severity. */
public enum Severity {
    NONE,
    /** Watch. */
    LOW,
    /** Plan. */
    MODERATE,
    /** Act now. */
    HIGH,
    /** A duty to act, at once. */
    CRITICAL;

    /** The next level up; {@link #CRITICAL} stays. */
    public Severity raised() {
        return this == CRITICAL ? CRITICAL : values()[ordinal() + 1];
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
