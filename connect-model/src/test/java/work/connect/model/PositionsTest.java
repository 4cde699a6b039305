package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    /** Two letters each, of which either pair has the same hash. */
    private static final String[] ALIKE = {"Aa", "BB"};

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 12})
    void findsEachIdHoweverManyShareAHash(int length) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 1 << length; i++) {
            ids.add(sharingAHash(i, length));
        }
        Positions positions = new Positions(ids);

        assertThat(IntStream.range(0, ids.size()))
                .allMatch(place -> positions.of(ids.get(place)) == place)
                .allMatch(place -> positions.ofKnown(ids.get(place)) == place);
        assertThat(positions.of(sharingAHash(0, length) + "x")).isEqualTo(-1);
        assertThat(positions.of("C#".repeat(length))).isEqualTo(-1);
    }

    private static String sharingAHash(int number, int length) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < length; i++) {
            id.append(ALIKE[number >> i & 1]);
        }
        return id.toString();
    }
}
