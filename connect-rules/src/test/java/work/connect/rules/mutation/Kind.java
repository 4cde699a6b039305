package work.connect.rules.mutation;

/** The ways in which a rule is changed. */
enum Kind {
    /** A comparison that leaves out its limit takes it in, or the other way round; a yes becomes a no. */
    OPERATOR("operator flipped"),
    /** A rung or a given number is one unit of its precision higher or lower. */
    NUMBER("number moved"),
    /** One thing less is asked of a fact. */
    CONDITION("condition dropped"),
    /** One fact less is asked for. */
    PATTERN("pattern dropped"),
    /** What must not be there must be, or the other way round. */
    QUANTIFIER("not and exists swapped"),
    /** A constant gives way to the next of its type, or is left out of a list. */
    CONSTANT("constant swapped"),
    /** A verdict is one level more or less severe. */
    SEVERITY("severity moved");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
