package work.connect.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void knowsThePlaceOfEachId() {
        Positions positions = new Positions(new String[] {"ann", "bob", "cem"});
        assertThat(new int[] {positions.of("ann"), positions.of("bob"), positions.of("cem")})
                .containsExactly(0, 1, 2);
    }

    @Test
    void tellsIdsOfTheSameHashApart() {
        Positions positions = new Positions(new String[] {"Aa", "BB", "C#"});
        assertThat(new int[] {positions.of("Aa"), positions.of("BB"), positions.of("C#")})
                .containsExactly(0, 1, 2);
    }

    @Test
    void findsNoPlaceForAnIdOfTheSameHashAsAnother() {
        assertThat(new Positions(new String[] {"Aa"}).find("BB")).isEqualTo(-1);
    }
}
