package work.connect.rules.advise;

/** The verb of the rules in the step advise. */
public final class Veto {

    private Veto() {}

    /** Says that this must not be offered here. The engine listens; nothing happens here. */
    public static void withhold(Object option) {
        // The match itself carries everything: which rule, which option.
    }
}
