package work.connect.rules.appraise;

/** The verb of the rules in the step appraise. */
public final class Weight {

    private Weight() {}

    /** Says that this concern weighs more than it does alone. The engine listens; nothing happens here. */
    public static void raise(Object concern) {
        // The match itself carries everything: which rule, which concern.
    }
}
