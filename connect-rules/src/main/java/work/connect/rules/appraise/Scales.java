package work.connect.rules.appraise;

/** The verb of the rules in the step appraise. */
public final class Scales {

    private Scales() {}

    /** Says that this concern weighs more or less than it does alone. The engine listens; nothing happens here. */
    public static void weigh(Object concern) {
        // The match itself carries everything: which rule, which concern.
    }
}
