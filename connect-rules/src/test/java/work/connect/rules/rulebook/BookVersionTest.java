package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two versions it is always known which is the newer one. */
class BookVersionTest {

    @ParameterizedTest
    @CsvSource({"1, 2", "9, 10", "1.9, 1.10", "1, 1.0.1", "1.9.9, 2", "0, 0.1", "08, 9", "2025.12, 2026.1"})
    void comparesNumbersFromTheLeft(String older, String newer) {
        assertThat(BookVersion.of(older).isOlderThan(BookVersion.of(newer))).isTrue();
        assertThat(BookVersion.of(newer).isOlderThan(BookVersion.of(older))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 2.0", "1.0.0, 1", "01, 1", "0, 0.0"})
    void takesWhatIsNotThereForZero(String one, String same) {
        assertThat(BookVersion.of(one))
                .isEqualTo(BookVersion.of(same))
                .isEqualByComparingTo(BookVersion.of(same))
                .hasSameHashCodeAs(BookVersion.of(same))
                .hasToString(BookVersion.of(same).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "1.", ".1", "1..2", "1-2", "-1", "1234567890", "1.2.3.4.5.6.7.8.9", "1 ", "\u0661"})
    void refusesWhatHasNoOrder(String version) {
        assertThatThrownBy(() -> BookVersion.of(version))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as 3 or 1.10");
    }

    private static BookVersion version(List<Integer> parts) {
        return BookVersion.of(parts.stream().map(String::valueOf).collect(Collectors.joining(".")));
    }

    @Property
    void isAnOrder(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 3) Integer> one,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 3) Integer> two,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 3) Integer> three) {
        BookVersion a = version(one);
        BookVersion b = version(two);
        BookVersion c = version(three);

        assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.isOlderThan(b) && b.isOlderThan(c)) {
            assertThat(a.isOlderThan(c)).isTrue();
        }
    }
}
