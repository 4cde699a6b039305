package work.connect.rules.rulebook.parse;

import work.connect.rules.rulebook.problem.Position;

/** One word, sign or literal of a rule file. */
public record Token(Kind kind, String text, Position at) {

    /** What sort of word it is. */
    public enum Kind {
        /** A name, possibly with dots in it. */
        NAME,
        /** A name that begins with a dollar sign. */
        VARIABLE,
        /** What stands between two quotation marks. */
        STRING,
        INTEGER,
        SIGN,
        END
    }

    private static final int LONGEST_SHOWN = 60;

    boolean is(String sign) {
        return kind != Kind.STRING && text.equals(sign);
    }

    /** As a reader sees it, for messages; what stands between quotation marks is not shown. */
    public String shown() {
        return switch (kind) {
            case END -> "the end";
            case STRING -> "a text";
            default -> text.length() > LONGEST_SHOWN ? "a very long word" : "'" + text + "'";
        };
    }
}
