package work.connect.model.io.csv;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads and writes exact numbers, digit for digit. */
final class Numbers {

    /** As long as any number that a fact may hold, written out. */
    private static final int LONGEST = 70;

    private Numbers() {}

    /** The number; {@code null} when it is none. A point is understood even where a comma was stated, but not both. */
    static @Nullable BigDecimal read(String text, char point) {
        boolean both = point != '.' && text.indexOf('.') >= 0 && text.indexOf(point) >= 0;
        String plain = point == '.' ? text : text.replace(point, '.');
        return !both && text.length() <= LONGEST && isPlain(plain) ? new BigDecimal(plain) : null;
    }

    /** Written so that it is read with the same digits after the point. */
    static String write(BigDecimal number) {
        return number.scale() < 0 ? number.toString() : number.toPlainString();
    }

    /** Digits with a sign or without, perhaps a point with digits after it, perhaps an exponent such as E+3. */
    private static boolean isPlain(String text) {
        int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int next = afterDigits(text, at);
        boolean digits = next > at;
        if (digits && next < text.length() && text.charAt(next) == '.') {
            at = next + 1;
            next = afterDigits(text, at);
            digits = next > at;
        }
        if (digits && text.startsWith("E+", next)) {
            at = next + 2;
            next = afterDigits(text, at);
            digits = next > at && next - at <= 2;
        }
        return digits && next == text.length();
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
