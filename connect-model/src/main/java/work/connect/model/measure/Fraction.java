package work.connect.model.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number. Equal numbers are equal, in whatever terms they are given; they are brought to the lowest only where
 * numbers would grow otherwise.
 *
 * @param over what is divided
 * @param under what it is divided by, above zero
 */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        if (under.signum() < 0) {
            over = over.negate();
            under = under.negate();
        }
    }

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** Many numbers mostly have few different ones under them, so those with the same are added up first. */
    static Fraction sum(Collection<Fraction> numbers) {
        Map<BigInteger, BigInteger> sums = new HashMap<>();
        for (Fraction number : numbers) {
            sums.merge(number.under, number.over, BigInteger::add);
        }
        Fraction sum = ZERO;
        for (Map.Entry<BigInteger, BigInteger> same : sums.entrySet()) {
            sum = sum.plus(new Fraction(same.getValue(), same.getKey()));
        }
        return sum;
    }

    /** @param numbers at least one */
    static Fraction mean(Collection<Fraction> numbers) {
        return sum(numbers).over(of(numbers.size()));
    }

    /** How far each lies from the mean, squared and summed. */
    static Fraction squares(Collection<Fraction> numbers) {
        Fraction sum = sum(numbers);
        Fraction squares =
                sum(numbers.stream().map(number -> number.times(number)).toList());
        return squares.minus(sum.times(sum).over(of(numbers.size())));
    }

    /** @param numbers at least two */
    static Fraction variance(Collection<Fraction> numbers) {
        return squares(numbers).over(of(numbers.size() - 1L));
    }

    /** The same of whole numbers that are small, as answers are. */
    static Fraction varianceOf(List<Integer> answers) {
        long count = answers.size();
        long sum = 0;
        long squares = 0;
        for (int answer : answers) {
            sum += answer;
            squares += (long) answer * answer;
        }
        return of(count * squares - sum * sum).over(of(count * (count - 1)));
    }

    Fraction plus(Fraction other) {
        if (under.equals(other.under)) {
            return new Fraction(over.add(other.over), under);
        }
        BigInteger common = under.gcd(other.under);
        BigInteger missing = under.divide(common);
        BigInteger othersMissing = other.under.divide(common);
        return new Fraction(
                over.multiply(othersMissing).add(other.over.multiply(missing)), under.multiply(othersMissing));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** @param other not zero */
    Fraction over(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    Fraction size() {
        return new Fraction(over.abs(), under);
    }

    boolean isZero() {
        return over.signum() == 0;
    }

    boolean isNegative() {
        return over.signum() < 0;
    }

    /** Rounded down, so that a limit with at most that many decimals lies above it exactly when it lies above this. */
    BigDecimal floor(int decimals) {
        return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.FLOOR);
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction number && compareTo(number) == 0;
    }

    @Override
    public int hashCode() {
        BigInteger common = over.gcd(under);
        return Objects.hash(over.divide(common), under.divide(common));
    }
}
