package work.connect.rules.indicate.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;

class OnlyWaysTest {

    private static final int ANY_GROUP = 1;
    private static final int OF_THREE = 3;

    private static BitSet people(Graph graph, int smallest) {
        OnlyWays ways = new OnlyWays(graph, smallest);
        BitSet people = new BitSet();
        IntStream.range(0, graph.size()).filter(ways::has).forEach(people::set);
        assertThat(ways.people()).isEqualTo(people.cardinality());
        return people;
    }

    @Test
    void inAChainEverybodyButTheEndsIs() {
        assertThat(people(Networks.chain(5), ANY_GROUP)).hasToString("{1, 2, 3}");
        assertThat(new OnlyWays(Networks.chain(5), ANY_GROUP).ties()).isEqualTo(4);
    }

    @Test
    void inAChainOfSevenOnlyTheMiddlePartsThreeFromThree() {
        assertThat(people(Networks.chain(7), OF_THREE)).hasToString("{3}");
        assertThat(new OnlyWays(Networks.chain(7), OF_THREE).ties()).isEqualTo(2);
        assertThat(people(Networks.chain(6), OF_THREE)).isEqualTo(new BitSet());
        assertThat(new OnlyWays(Networks.chain(6), OF_THREE).ties()).isEqualTo(1);
    }

    @Test
    void inARingNobodyIs() {
        Graph ring = Networks.of(4, new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3}, new int[] {0, 3});

        assertThat(people(ring, ANY_GROUP)).isEqualTo(new BitSet());
        assertThat(new OnlyWays(ring, ANY_GROUP).ties()).isZero();
    }

    @Test
    void theMiddleOfAStarPartsOnesButNoGroups() {
        assertThat(people(Networks.star(9), ANY_GROUP)).hasToString("{0}");
        assertThat(people(Networks.star(9), OF_THREE)).isEqualTo(new BitSet());
    }

    @Test
    void twoGroupsThatHaveNoWayAreLinkedByNobody() {
        Graph apart = Networks.of(
                6, new int[] {0, 1}, new int[] {1, 2}, new int[] {0, 2}, new int[] {3, 4}, new int[] {4, 5}, new int[] {
                    3, 5
                });

        assertThat(people(apart, ANY_GROUP)).isEqualTo(new BitSet());
    }

    @Test
    void aChainOfAHundredThousandNeedsNoDeepStack() {
        assertThat(people(Networks.chain(100_000), OF_THREE).cardinality()).isEqualTo(99_994);
    }

    @Property(tries = 300)
    void areThoseWithoutWhomThereAreMoreGroups(
            @ForAll @IntRange(min = 1, max = 14) int size,
            @ForAll @IntRange(min = 5, max = 40) int percent,
            @ForAll @IntRange(min = 1, max = 4) int smallest,
            @ForAll long seed) {
        Graph graph = Networks.random(size, percent, seed);
        Groups whole = new Groups(graph, Groups.NOBODY, 1);

        BitSet expected = new BitSet();
        for (int person = 0; person < size; person++) {
            int left = person;
            long without = new Groups(graph, left, smallest)
                    .all().stream()
                            .filter(group -> !whole.divide(group[0], left))
                            .count();
            expected.set(person, without > 1);
        }
        assertThat(people(graph, smallest)).isEqualTo(expected);
    }

    @Test
    void inTheStudiedClubTheInstructorAloneIs() {
        Workplace club = Networks.club();
        BitSet instructor = new BitSet();
        instructor.set(club.positionOf("1"));

        assertThat(people(Networks.of(club), ANY_GROUP)).isEqualTo(instructor);
        assertThat(people(Networks.of(club), OF_THREE)).isEqualTo(instructor);
    }
}
