package work.connect.rules.rulebook.table;

import java.util.Optional;
import java.util.regex.Pattern;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Ladder;

/**
 * What may stand in the cell of a number: a whole one, or a decimal one with a point. {@code 1.250} is refused, for in one
 * country it is a little more than one and in the next it is a thousand.
 */
final class NumberCell {

    /** What is wrong with a cell. */
    record Mistake(Code code, String message, String hint) {}

    private static final Pattern COMMA = Pattern.compile("[+-]?\\d[\\d.]*(,\\d+)+");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    private NumberCell() {}

    static Optional<Mistake> mistake(String text) {
        if (COMMA.matcher(text).matches()) {
            return mistake(
                    Code.DECIMAL_COMMA,
                    "A number here has no comma.",
                    "Write a point before decimals, such as 2.5, and nothing between thousands.");
        } else if (EITHER.matcher(text).matches()) {
            return mistake(
                    Code.EITHER_NUMBER,
                    "This is a thousand and more in one country, and less than a thousand in the next.",
                    "Write 1250 for the one; 1.25 or 1.2500 for the other.");
        } else if (Ladder.isNumber(text)) {
            return Optional.empty();
        } else if ("=+@".indexOf(text.charAt(0)) >= 0) {
            return mistake(
                    Code.FORMULA,
                    "A formula or a sign stands here, where a number belongs.",
                    "Paste the number itself, without a sign in front.");
        }
        return mistake(
                Code.BAD_NUMBER,
                "This is no number a rule can use.",
                "Write up to nine digits, and up to four decimals after a point; no unit, no blank, no percent sign.");
    }

    private static Optional<Mistake> mistake(Code code, String message, String hint) {
        return Optional.of(new Mistake(code, message, hint));
    }
}
