package work.connect.model.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isTheSameNumberInWhateverTerms() {
        assertThat(half(2)).isEqualTo(half(1)).hasSameHashCodeAs(half(1));
        assertThat(half(-3)).isEqualTo(half(1)).hasSameHashCodeAs(half(1));
        assertThat(half(1)).isNotEqualTo(Fraction.ONE);
    }

    private static Fraction half(int terms) {
        return new Fraction(BigInteger.valueOf(terms), BigInteger.valueOf(2L * terms));
    }

    @Property
    void sumsTheSameInOneGoAsOneByOne(@ForAll @Size(max = 30) List<@IntRange(min = -50, max = 50) Integer> numbers) {
        List<Fraction> fractions = thirdsAndOthers(numbers);
        Fraction oneByOne = fractions.stream().reduce(Fraction.ZERO, Fraction::plus);

        assertThat(Fraction.sum(fractions)).isEqualTo(oneByOne);
    }

    @Property
    void addsUpTheSquaredDistancesFromTheMean(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -50, max = 50) Integer> numbers) {
        List<Fraction> fractions = thirdsAndOthers(numbers);
        Fraction mean = Fraction.mean(fractions);
        Fraction oneByOne = fractions.stream()
                .map(number -> number.minus(mean))
                .map(distance -> distance.times(distance))
                .reduce(Fraction.ZERO, Fraction::plus);

        assertThat(Fraction.squares(fractions)).isEqualTo(oneByOne);
    }

    @Property
    void sumsTheSameInAnyOrder(
            @ForAll @Size(max = 30) List<@IntRange(min = -50, max = 50) Integer> numbers, @ForAll Random random) {
        List<Fraction> shuffled = new ArrayList<>(thirdsAndOthers(numbers));
        Collections.shuffle(shuffled, random);

        assertThat(Fraction.sum(shuffled)).isEqualTo(Fraction.sum(thirdsAndOthers(numbers)));
    }

    @Test
    void isExactBeyondTheLargestWholeNumberOfTheMachine() {
        Fraction large = Fraction.of(Long.MAX_VALUE);

        assertThat(Fraction.sum(List.of(large, large, large)).over(Fraction.of(3)))
                .isEqualTo(large);
    }

    /** Each number over another, which differs from place to place. */
    private static List<Fraction> thirdsAndOthers(List<Integer> numbers) {
        List<Fraction> fractions = new ArrayList<>();
        for (int number : numbers) {
            fractions.add(Fraction.of(number).over(Fraction.of(3 + fractions.size() % 5)));
        }
        return fractions;
    }
}
