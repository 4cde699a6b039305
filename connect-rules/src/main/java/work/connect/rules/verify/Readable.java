package work.connect.rules.verify;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the properties of the facts that rules match, and writes them as a rule file would. */
final class Readable {

    private static final int DECIMALS_SHOWN = 6;

    private Readable() {}

    /** The fact as {@code LeaderContact( person = sam, daysSinceOneToOne = 19 )}. */
    static String of(Object fact) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .map(component -> component.getName() + " = " + shown(value(fact, component)))
                .collect(Collectors.joining(", ", fact.getClass().getSimpleName() + "( ", " )"));
    }

    /** A value; a number without idle zeros, and cut where nobody could read on. */
    static String shown(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            String plain = number.stripTrailingZeros().toPlainString();
            int point = plain.indexOf('.');
            boolean isLong = point >= 0 && plain.length() - point - 1 > DECIMALS_SHOWN;
            return isLong ? plain.substring(0, point + 1 + DECIMALS_SHOWN) + "..." : plain;
        }
        return value == null || value.equals("") ? "\"\"" : value.toString();
    }

    static @Nullable Object read(Object fact, String property) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .findFirst()
                .map(component -> value(fact, component))
                .orElseThrow(
                        () -> new IllegalStateException("There is no property " + property + " in " + fact.getClass()));
    }

    private static @Nullable Object value(Object fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The property cannot be read: " + component.getName(), e);
        }
    }
}
