package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Scale;

/**
 * How far the answers of the people of a group lie apart, on the reference scale of a construct.
 *
 * @param answered how many people
 * @param variance the square of their standard deviation, rounded down to {@value #DECIMALS} decimals
 * @param worstHalf how many of them lie in the worse half of the scale, its middle included
 * @param worstThird how many lie in its worst third, the limit included
 * @param worstQuarter how many lie in its worst quarter, the limit included
 */
record Spread(int answered, BigDecimal variance, int worstHalf, int worstThird, int worstQuarter) {

    private static final int DECIMALS = 20;

    /** A mean is known to within two standard errors, with five answers or more rather better than 19 times in 20. */
    private static final BigDecimal ERRORS_SQUARED = BigDecimal.valueOf(4);

    /** @param values at least two, on the reference scale */
    static Spread of(Construct construct, Collection<BigDecimal> values, BigDecimal variance) {
        Scale scale = construct.reference();
        BigDecimal range = scale.max().subtract(scale.min());
        List<BigDecimal> fromTheBadEnd = values.stream()
                .map(value -> construct.direction() == Direction.HIGHER_IS_BETTER
                        ? value.subtract(scale.min())
                        : scale.max().subtract(value))
                .toList();
        return new Spread(
                values.size(),
                variance,
                within(range, 2, fromTheBadEnd),
                within(range, 3, fromTheBadEnd),
                within(range, 4, fromTheBadEnd));
    }

    /** How many lie within the first part, of so many equal ones. */
    private static int within(BigDecimal range, int parts, List<BigDecimal> distances) {
        BigDecimal count = BigDecimal.valueOf(parts);
        int within = 0;
        for (BigDecimal distance : distances) {
            within += distance.multiply(count).compareTo(range) <= 0 ? 1 : 0;
        }
        return within;
    }

    /** The variance of some numbers, at least two. */
    static BigDecimal variance(Collection<BigDecimal> values) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal squares =
                values.stream().map(value -> value.multiply(value)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return count.multiply(squares)
                .subtract(sum.multiply(sum))
                .divide(count.multiply(count.subtract(BigDecimal.ONE)), DECIMALS, RoundingMode.FLOOR);
    }

    /** The variance of what was counted on one scale, moved to another. */
    static BigDecimal moved(BigDecimal variance, Scale from, Scale to) {
        BigDecimal before = from.max().subtract(from.min());
        BigDecimal after = to.max().subtract(to.min());
        return variance.multiply(after.multiply(after)).divide(before.multiply(before), DECIMALS, RoundingMode.FLOOR);
    }

    /** The standard deviation, rounded down to four decimals. */
    BigDecimal deviation() {
        BigInteger square = variance.movePointRight(2 * Scale.DECIMALS).toBigInteger();
        return new BigDecimal(square.sqrt(), Scale.DECIMALS);
    }

    /** Whether chance alone may make the mean differ so much from a number that is known. */
    boolean mayBeChance(BigDecimal difference) {
        return difference.multiply(difference).compareTo(ERRORS_SQUARED.multiply(squaredError())) <= 0;
    }

    /** Whether chance alone may make two means differ so much. */
    boolean mayBeChance(BigDecimal difference, Spread other) {
        BigDecimal error = squaredError().add(other.squaredError());
        return difference.multiply(difference).compareTo(ERRORS_SQUARED.multiply(error)) <= 0;
    }

    private BigDecimal squaredError() {
        return variance.divide(BigDecimal.valueOf(answered), DECIMALS, RoundingMode.CEILING);
    }
}
