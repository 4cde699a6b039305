package work.connect.model.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"-4.1, false", "-4, true", "0, true", "4, true", "4.1, false"})
    void twoOfItsValuesDifferByItsLengthAtMost(BigDecimal difference, boolean covered) {
        assertThat(Scale.of(1, 5).ofDifferences().covers(difference)).isEqualTo(covered);
    }

    @Property
    void coversEachDifferenceOfTwoOfItsValues(
            @ForAll @IntRange(min = -3, max = 9) int one, @ForAll @IntRange(min = -3, max = 9) int other) {
        assertThat(Scale.of(-3, 9).ofDifferences().covers(BigDecimal.valueOf(one - other)))
                .isTrue();
    }
}
