package work.connect.rules.indicate.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What there was, next to what was usual: exact, whatever weeks are left out. */
class DropTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static BigDecimal median(int[] weeks, int set) {
        int[] sorted = IntStream.range(0, Weeks.COUNT)
                .filter(week -> (set >> week & 1) == 1)
                .map(week -> weeks[week])
                .sorted()
                .toArray();
        return BigDecimal.valueOf((long) sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2])
                .divide(BigDecimal.valueOf(2));
    }

    @Property
    void reachesAWholeLimitExactlyWhenTheShareDoes(
            @ForAll @Size(Weeks.COUNT) int[] any,
            @ForAll @IntRange(min = 0, max = 0xffff) int here,
            @ForAll @IntRange(min = 1, max = 150) int limit) {
        int[] weeks = Arrays.stream(any).map(week -> Math.floorMod(week, 30)).toArray();
        Stretch stretch = Stretch.LATEST.within(here | 1 | 1 << 4);
        BigDecimal usual =
                median(weeks, stretch.before()).multiply(BigDecimal.valueOf(Integer.bitCount(stretch.recent())));
        long recent = Stretch.sum(stretch.recent(), week -> weeks[week]);
        Drop drop = Drop.of(stretch, week -> weeks[week]);
        boolean reached = usual.signum() == 0
                ? limit >= 100
                : BigDecimal.valueOf(recent).multiply(HUNDRED).compareTo(usual.multiply(BigDecimal.valueOf(limit)))
                        <= 0;

        assertThat(drop.percent() <= limit).isEqualTo(reached);
        assertThat(drop.fewer())
                .isEqualTo(usual.subtract(BigDecimal.valueOf(recent))
                        .max(BigDecimal.ZERO)
                        .setScale(0, RoundingMode.FLOOR)
                        .intValueExact());
    }

    @Test
    void comparesAverageWeeksWhereSomeAreLeftOut() {
        Stretch stretch = Stretch.LATEST.within(0b1111_0000_0011);

        assertThat(stretch.percent(week -> week < 4 ? 3 : 4)).isEqualTo(75);
        assertThat(stretch.percent(week -> week < 4 ? 3 : 0)).isEqualTo(100);
    }
}
