package work.connect.rules.indicate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Workplace;
import work.connect.rules.indicate.tie.Links;

class BetweennessTest {

    /** Ways between two others that lead through a person, each pair of others once. */
    private static double through(Betweenness betweenness, int person) {
        return betweenness.carried(person) / 2.0 / betweenness.whole();
    }

    @Test
    void isCountedByHandInAChainOfFive() {
        Betweenness chain = new Betweenness(Networks.chain(5));

        assertThat(through(chain, 0)).isZero();
        assertThat(through(chain, 1)).isEqualTo(3);
        assertThat(through(chain, 2)).isEqualTo(4);
    }

    @Test
    void isSharedBetweenTwoEquallyShortWays() {
        Betweenness ring =
                new Betweenness(Networks.of(4, new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3}, new int[] {0, 3}));

        assertThat(through(ring, 1)).isEqualTo(0.5);
    }

    @Test
    void allOfItIsWithTheMiddleOfAStar() {
        Betweenness star = new Betweenness(Networks.star(9));

        assertThat(through(star, 0)).isEqualTo(28);
        assertThat(star.percentOfBusiest(1)).isEqualTo(100);
    }

    @Test
    void theShareOfTheBusiestIsRoundedDown() {
        Betweenness chain = new Betweenness(Networks.chain(5));

        assertThat(chain.percentOfBusiest(1)).isEqualTo(40);
        assertThat(chain.percentOfBusiest(2)).isEqualTo(70);
        assertThat(new Betweenness(Networks.chain(4)).percentOfBusiest(1)).isEqualTo(50);
        assertThat(new Betweenness(Networks.star(2)).percentOfBusiest(1)).isZero();
    }

    /** Sixty layers of four, each tied to the whole of the next: up to 4 to the power of 58 shortest ways. */
    @Test
    void staysTrueWhereThereAreMoreWaysThanANumberHolds() {
        int layers = 60;
        int width = 4;
        Links links = new Links();
        for (int layer = 1; layer < layers; layer++) {
            for (int i = 0; i < width * width; i++) {
                links.add((layer - 1) * width + i / width, layer * width + i % width);
            }
        }
        Betweenness wide = new Betweenness(new Graph(layers * width, links));

        double middle = through(wide, layers / 2 * width);
        assertThat(through(wide, layers / 2 * width + 1)).isEqualTo(middle);
        double everyWayThroughTheLayer = 4.0 * 30 * 4 * 29;
        double withinTheLayersBeside = 6.0 / 4 * 2;
        assertThat(middle * width).isCloseTo(everyWayThroughTheLayer + 2 * withinTheLayersBeside, within(1.0));
    }

    @Property(tries = 200)
    void isWhatCountingEachWayGives(
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @IntRange(min = 5, max = 60) int percent,
            @ForAll long seed) {
        Graph graph = Networks.random(size, percent, seed);
        Betweenness betweenness = new Betweenness(graph);
        double[] expected = counted(graph);

        for (int person = 0; person < size; person++) {
            assertThat(through(betweenness, person)).isCloseTo(expected[person], within(0.001));
        }
    }

    /** By the distances and numbers of ways between all pairs, and no other idea. */
    private static double[] counted(Graph graph) {
        int size = graph.size();
        int[][] distance = new int[size][size];
        double[][] ways = new double[size][size];
        for (int start = 0; start < size; start++) {
            Arrays.fill(distance[start], Integer.MAX_VALUE / 4);
            distance[start][start] = 0;
            ways[start][start] = 1;
            for (int step = 0; step < size; step++) {
                for (int person = 0; person < size; person++) {
                    for (int tie = graph.start(person);
                            distance[start][person] == step && tie < graph.end(person);
                            tie++) {
                        int other = graph.neighbour(tie);
                        if (distance[start][other] > step) {
                            distance[start][other] = step + 1;
                            ways[start][other] += ways[start][person];
                        }
                    }
                }
            }
        }
        double[] through = new double[size];
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                for (int person = 0; person < size; person++) {
                    boolean between = person != one
                            && person != other
                            && ways[one][other] > 0
                            && distance[one][person] + distance[person][other] == distance[one][other];
                    through[person] += between ? ways[one][person] * ways[person][other] / ways[one][other] : 0;
                }
            }
        }
        return through;
    }

    @Test
    void followsTheWaysFromSomeWhereThereAreMany() {
        Graph graph = Networks.random(300, 3, 7);
        Betweenness all = new Betweenness(graph);
        Betweenness some = new Betweenness(graph, 100L * graph.steps());

        assertThat(all.isExact()).isTrue();
        assertThat(some.isExact()).isFalse();
        assertThat(some.percentOfBusiest(15)).isBetween(all.percentOfBusiest(15) - 5, all.percentOfBusiest(15));
    }

    /** By the ways from ten people alone, the ten times twenty or so beside them would look busy. */
    @Test
    void takesNobodyForBusyByChance() {
        Graph graph = Networks.random(600, 3, 11);
        Betweenness some = new Betweenness(graph, 0);

        assertThat(some.isExact()).isFalse();
        assertThat(some.percentOfBusiest(30))
                .isLessThanOrEqualTo(new Betweenness(graph, Long.MAX_VALUE).percentOfBusiest(30));
    }

    @Test
    void findsTheBusyByTheWaysFromTen() {
        assertThat(new Betweenness(Networks.star(600), 0).percentOfBusiest(30)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"1, 231.0714", "34, 160.5516", "33, 76.6905", "3, 75.8508", "32, 73.0095"})
    void isWhatOthersFoundInTheStudiedClub(String person, double expected) {
        Workplace club = Networks.club();
        Betweenness betweenness = new Betweenness(Networks.of(club));

        assertThat(through(betweenness, club.positionOf(person))).isCloseTo(expected, within(0.001));
    }
}
