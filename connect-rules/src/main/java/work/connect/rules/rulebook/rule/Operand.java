package work.connect.rules.rulebook.rule;

/**
 * What a property is compared with.
 *
 * @param kind what sort of thing it is
 * @param text as written, without quotation marks
 */
public record Operand(Kind kind, String text) {

    /** The sorts of operands. */
    public enum Kind {
        INTEGER,
        STRING,
        BOOLEAN,
        /** A constant with its type: {@code Hazard.ISOLATION}. */
        CONSTANT,
        /** A name bound before: {@code $limit}. */
        VARIABLE
    }

    @Override
    public String toString() {
        return kind == Kind.STRING ? "\"" + text + "\"" : text;
    }
}
