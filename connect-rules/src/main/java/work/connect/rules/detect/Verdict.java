package work.connect.rules.detect;

/** The verb of the rules in the step detect. */
public final class Verdict {

    private Verdict() {}

    /** Says that the question of the rule is answered badly for this subject. The engine listens; nothing happens here. */
    public static void flag(Object subject) {
        // The match itself carries everything: which rule, which facts.
    }
}
