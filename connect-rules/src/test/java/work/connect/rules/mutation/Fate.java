package work.connect.rules.mutation;

/** What becomes of a changed rule. */
enum Fate {
    /** Our own check of rule files does not let it pass: nobody could ship it. Counts neither way. */
    REFUSED("refused"),
    /** It says something else of a random workplace than the oracle does. */
    KILLED_BY_THE_ORACLE("by the oracle"),
    /** A test of the rule fails. */
    KILLED_BY_ITS_TESTS("by its tests"),
    /** A written reason says why it means the same as the rule it was made from. Counts neither way. */
    THE_SAME("the same"),
    /** Nothing notices. */
    ALIVE("alive");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    boolean isKilled() {
        return this == KILLED_BY_THE_ORACLE || this == KILLED_BY_ITS_TESTS;
    }

    @Override
    public String toString() {
        return words;
    }
}
