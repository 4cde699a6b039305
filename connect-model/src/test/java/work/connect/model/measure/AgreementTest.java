package work.connect.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Four teams of five people and three questions; the values were computed with R, package multilevel 2.7. */
class AgreementTest {

    private static final List<List<Integer>> A =
            people(List.of(4, 4, 5, 4, 4), List.of(4, 5, 4, 4, 4), List.of(5, 4, 4, 4, 5));
    private static final List<List<Integer>> B =
            people(List.of(2, 1, 2, 2, 3), List.of(2, 2, 1, 2, 2), List.of(1, 2, 2, 3, 2));
    private static final List<List<Integer>> C =
            people(List.of(1, 5, 3, 5, 1), List.of(5, 1, 3, 1, 5), List.of(1, 5, 2, 4, 1));
    private static final List<List<Integer>> D =
            people(List.of(3, 3, 3, 3, 3), List.of(3, 4, 3, 3, 3), List.of(3, 3, 3, 4, 3));
    private static final List<List<List<Integer>>> TEAMS = List.of(A, B, C, D);

    @Test
    void agreementOnOneItem() {
        assertIs(Agreement.of(5, A).rwg(0), "0.90");
        assertIs(Agreement.of(5, B).rwg(0), "0.75");
        assertIs(Agreement.of(5, C).rwg(0), "0.00");
        assertIs(Agreement.of(5, D).rwg(0), "1.00");
    }

    @Test
    void agreementOnThreeItems() {
        assertIs(Agreement.of(5, A).rwg(), "0.957831325301");
        assertIs(Agreement.of(5, B).rwg(), "0.923076923077");
        assertIs(Agreement.of(5, C).rwg(), "0");
        assertIs(Agreement.of(5, D).rwg(), "0.976744186047");
    }

    @Test
    void averageDeviationAboutTheMean() {
        assertIs(Agreement.of(5, A).averageDeviation(0), "0.32");
        assertIs(Agreement.of(5, B).averageDeviation(0), "0.40");
        assertIs(Agreement.of(5, C).averageDeviation(0), "1.60");
        assertIs(Agreement.of(5, D).averageDeviation(0), "0.00");
    }

    @Test
    void aSplitTeamAndACalmOneHaveTheSameMeanAndNotTheSameVariance() {
        assertThat(Agreement.of(5, C).variance(0)).isEqualByComparingTo("4");
        assertThat(Agreement.of(5, D).variance(0)).isEqualByComparingTo("0");
    }

    @Test
    void intraclassCorrelationsOfTheMeanOfThreeItems() {
        List<List<BigDecimal>> sums = groups(answers -> answers.get(0) + answers.get(1) + answers.get(2));

        assertIs(Reliability.icc1(sums).orElseThrow(), "0.865639555715");
        assertIs(Reliability.icc2(sums).orElseThrow(), "0.969891609795");
    }

    @Test
    void intraclassCorrelationsOfOneItem() {
        List<List<BigDecimal>> first = groups(answers -> answers.get(0));

        assertIs(Reliability.icc1(first).orElseThrow(), "0.328571428571");
        assertIs(Reliability.icc2(first).orElseThrow(), "0.709876543210");
    }

    @Test
    void howFarTheItemsGoTogether() {
        assertIs(
                Reliability.alpha(TEAMS.stream().flatMap(List::stream).toList()).orElseThrow(), "0.494984434452");
    }

    @Test
    void agreementIsExactAtTheLimitOfSevenTenths() {
        List<List<Integer>> variesByThreeFifths =
                Stream.of(2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4).map(List::of).toList();
        List<List<Integer>> variesByTwoThirds =
                Stream.of(2, 2, 2, 4, 3, 3).map(List::of).toList();

        assertThat(Agreement.of(5, variesByThreeFifths).rwg()).isEqualByComparingTo("0.70");
        assertThat(Agreement.of(5, variesByTwoThirds).rwg()).isEqualTo(new BigDecimal("0.66666666666666666666"));
    }

    @Test
    void whereNothingCanBeComparedThereIsNothing() {
        List<BigDecimal> alike = List.of(BigDecimal.ONE, BigDecimal.ONE);

        assertThat(Reliability.icc1(List.of(alike))).isEmpty();
        assertThat(Reliability.icc1(List.of(List.of(BigDecimal.ONE), List.of(BigDecimal.TEN))))
                .isEmpty();
        assertThat(Reliability.icc2(List.of(alike, alike))).isEmpty();
        assertThat(Reliability.alpha(List.of(List.of(1, 2), List.of(2, 1)))).isEmpty();
        assertThat(Reliability.alpha(List.of(List.of(1), List.of(2)))).isEmpty();
    }

    @Test
    void takesTwoPeopleWhoAnsweredTheSameItems() {
        assertThatThrownBy(() -> Agreement.of(5, List.of(List.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two people");
        assertThatThrownBy(() -> Agreement.of(5, List.of(List.of(1, 2), List.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Leave out");
    }

    @Property
    void agreementLiesBetweenNoneAndAll(
            @ForAll @Size(min = 2, max = 12) List<@Size(3) List<@IntRange(min = 1, max = 7) Integer>> people) {
        Agreement agreement = Agreement.of(7, people);

        assertThat(agreement.rwg()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(agreement.rwg(1)).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Property
    void theOrderOfPeopleDoesNotMatter(
            @ForAll @Size(min = 2, max = 12) List<@Size(2) List<@IntRange(min = 1, max = 5) Integer>> people) {
        List<List<Integer>> turned = new ArrayList<>(people);
        Collections.reverse(turned);

        assertThat(Agreement.of(5, turned).rwg())
                .isEqualTo(Agreement.of(5, people).rwg());
    }

    private static void assertIs(BigDecimal value, String expected) {
        assertThat(value).isCloseTo(new BigDecimal(expected), Offset.offset(new BigDecimal("1e-9")));
    }

    private interface Figure {
        int of(List<Integer> answers);
    }

    private static List<List<BigDecimal>> groups(Figure figure) {
        return TEAMS.stream()
                .map(team -> team.stream()
                        .map(answers -> BigDecimal.valueOf(figure.of(answers)))
                        .toList())
                .toList();
    }

    /** The answers by person, of those by item. */
    private static List<List<Integer>> people(List<Integer> first, List<Integer> second, List<Integer> third) {
        return IntStream.range(0, first.size())
                .mapToObj(person -> List.of(first.get(person), second.get(person), third.get(person)))
                .toList();
    }
}
