package work.connect.model.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * An exact number.
 *
 * @param over what is divided
 * @param under what it is divided by, above zero and without a factor in common
 */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    static Fraction sum(Collection<Fraction> numbers) {
        return numbers.stream().reduce(ZERO, Fraction::plus);
    }

    /** @param numbers at least one */
    static Fraction mean(Collection<Fraction> numbers) {
        return sum(numbers).over(of(numbers.size()));
    }

    /** How far each lies from the mean, squared and summed. */
    static Fraction squares(Collection<Fraction> numbers) {
        Fraction mean = mean(numbers);
        return sum(numbers.stream()
                .map(number -> number.minus(mean).times(number.minus(mean)))
                .toList());
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
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
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
}
