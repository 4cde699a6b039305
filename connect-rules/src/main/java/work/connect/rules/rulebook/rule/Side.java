package work.connect.rules.rulebook.rule;

import java.util.Arrays;

/** On which side of a limit a rule speaks. */
public enum Side {
    /** {@code >} */
    ABOVE(">", "above %s"),
    /** {@code >=} */
    OR_MORE(">=", "%s or more"),
    /** {@code <} */
    BELOW("<", "below %s"),
    /** {@code <=} */
    OR_LESS("<=", "%s or less"),
    /** Another way of comparing, or several. */
    OTHER("", "%s");

    private final String operator;
    private final String words;

    Side(String operator, String words) {
        this.operator = operator;
        this.words = words;
    }

    static Side by(String operator) {
        return Arrays.stream(values())
                .filter(side -> side.operator.equals(operator))
                .findFirst()
                .orElse(OTHER);
    }

    /** The side on which it speaks of what there is not. */
    Side other() {
        return switch (this) {
            case ABOVE -> OR_LESS;
            case OR_LESS -> ABOVE;
            case BELOW -> OR_MORE;
            case OR_MORE -> BELOW;
            case OTHER -> OTHER;
        };
    }

    String words(String limit) {
        return words.formatted(limit);
    }
}
