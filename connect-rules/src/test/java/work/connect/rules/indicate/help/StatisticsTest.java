package work.connect.rules.indicate.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is reckoned in whole numbers is what is reckoned with fifty digits. */
class StatisticsTest {

    private static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static BigDecimal mean(int[] amounts) {
        return BigDecimal.valueOf(Arrays.stream(amounts).asLongStream().sum())
                .divide(BigDecimal.valueOf(amounts.length), DIGITS);
    }

    @Property
    void countsTheTenthsOfADeviationThatAreExceeded(@ForAll @Size(min = 2, max = 30) int[] any) {
        int[] amounts =
                Arrays.stream(any).map(amount -> Math.floorMod(amount, 50)).toArray();
        BigDecimal mean = mean(amounts);
        BigDecimal variance = Arrays.stream(amounts)
                .mapToObj(amount -> BigDecimal.valueOf(amount).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(amounts.length), DIGITS);
        BigDecimal above = BigDecimal.valueOf(amounts[0]).subtract(mean);
        int tenths = new Deviation(amounts).tenths(amounts[0]);

        if (above.signum() <= 0) {
            assertThat(tenths).isZero();
        } else {
            BigDecimal squared = above.multiply(TEN).pow(2).setScale(20, RoundingMode.HALF_UP);
            assertThat(squared).isGreaterThan(share(variance, tenths));
            assertThat(squared).isLessThanOrEqualTo(share(variance, tenths + 1));
        }
    }

    private static BigDecimal share(BigDecimal variance, int tenths) {
        return variance.multiply(BigDecimal.valueOf((long) tenths * tenths)).setScale(20, RoundingMode.HALF_UP);
    }

    /** The coefficient by its definition: the mean difference of all pairs, over twice the mean. */
    @Property
    void reckonsTheGiniCoefficient(@ForAll @Size(min = 1, max = 20) int[] any) {
        int[] amounts =
                Arrays.stream(any).map(amount -> Math.floorMod(amount, 50)).toArray();
        long sum = Arrays.stream(amounts).sum();
        long differences = 0;
        for (int one : amounts) {
            for (int other : amounts) {
                differences += Math.abs(one - other);
            }
        }
        long expected = sum == 0 ? 0 : 100 * differences / (2 * amounts.length * sum);

        assertThat(new Spread(amounts).giniPercent()).isEqualTo((int) expected);
    }

    @Property
    void ranksAsCountingDoes(
            @ForAll @Size(min = 1, max = 30) int[] any, @ForAll @IntRange(min = -1, max = 11) int amount) {
        int[] amounts = Arrays.stream(any).map(one -> Math.floorMod(one, 10)).toArray();
        Ranks ranks = new Ranks(amounts);

        assertThat(ranks.percentBelow(amount)).isEqualTo((int)
                (100 * Arrays.stream(amounts).filter(one -> one < amount).count() / amounts.length));
        assertThat(ranks.percentAbove(amount)).isEqualTo((int)
                (100 * Arrays.stream(amounts).filter(one -> one > amount).count() / amounts.length));
    }

    @Test
    void takesTheMeanOfTwoInTheMiddle() {
        assertThat(new Ranks(new int[] {9, 1, 2, 0}).median()).isEqualTo(1);
        assertThat(new Ranks(new int[] {9, 2, 2, 0}).median()).isEqualTo(2);
        assertThat(new Ranks(new int[] {7, 1, 3}).median()).isEqualTo(3);
        assertThat(new Ranks(new int[0]).median()).isZero();
    }

    @Test
    void countsEachPairOnce() {
        Pairs pairs = new Pairs();
        for (int round = 0; round < 50; round++) {
            pairs.add(0, 1);
            pairs.add(0, 2);
            pairs.add(2, 0);
        }

        assertThat(pairs.others(3)).containsExactly(2, 0, 1);
    }

    @Test
    void standsOutByNothingWhereAllAreAlike() {
        assertThat(new Deviation(new int[] {3, 3, 3}).tenths(3)).isZero();
    }

    @Test
    void doesNotCountTheTenthThatIsOnlyReached() {
        int[] twoDeviationsAbove = {0, 0, 0, 0, 10};

        assertThat(new Deviation(twoDeviationsAbove).tenths(10)).isEqualTo(19);
    }
}
