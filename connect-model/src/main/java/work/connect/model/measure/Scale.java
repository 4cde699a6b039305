package work.connect.model.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The two ends of a rating scale, both inclusive.
 *
 * @param min the low end
 * @param max the high end, above {@code min}
 */
public record Scale(BigDecimal min, BigDecimal max) {

    /** How many decimals a value keeps when it is moved from one scale to another. */
    public static final int DECIMALS = 4;

    public Scale {
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
    }

    public static Scale of(int min, int max) {
        return new Scale(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    /** Whether the low end lies below the high end. */
    public boolean isProper() {
        return min.compareTo(max) < 0;
    }

    public boolean covers(BigDecimal value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    /** Where the difference of two of its values lies: on 1 to 5, from -4 to 4. */
    public Scale ofDifferences() {
        BigDecimal length = max.subtract(min);
        return new Scale(length.negate(), length);
    }

    /** The value seen from the other end: on 1 to 5, 2 becomes 4. */
    public BigDecimal reverse(BigDecimal value) {
        return min.add(max).subtract(value);
    }

    /**
     * Where the value lies on another scale, moved in a straight line.
     *
     * <p>Rounded down to {@value #DECIMALS} decimals. A limit with at most that many decimals lies above the result
     * exactly when it lies above the unrounded value, so {@code moved < limit} never errs.
     */
    public BigDecimal move(BigDecimal value, Scale other) {
        BigDecimal share = value.subtract(min).multiply(other.max.subtract(other.min));
        return other.min.add(share.divide(max.subtract(min), DECIMALS, RoundingMode.FLOOR));
    }

    @Override
    public String toString() {
        return min.toPlainString() + " to " + max.toPlainString();
    }
}
