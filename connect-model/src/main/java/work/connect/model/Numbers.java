package work.connect.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;

/** Which numbers can be a measurement. Costs nothing, however large the number. */
final class Numbers {

    private static final int MOST_DIGITS = 30;
    private static final int MOST_BITS = 100;
    private static final Fault TOO_MANY_DIGITS =
            new Fault(Code.TOO_MANY_DIGITS, "This number has more than " + MOST_DIGITS + " digits. Round it.");

    private Numbers() {}

    /** What is wrong with a number; {@code null} when nothing is. */
    static @Nullable Fault wrongWith(BigDecimal number) {
        return number.scale() > MOST_DIGITS
                        || number.scale() < -MOST_DIGITS
                        || number.unscaledValue().bitLength() > MOST_BITS
                        || number.precision() > MOST_DIGITS
                ? TOO_MANY_DIGITS
                : null;
    }

    static boolean areSound(BigDecimal... numbers) {
        for (BigDecimal number : numbers) {
            if (wrongWith(number) != null) {
                return false;
            }
        }
        return true;
    }
}
