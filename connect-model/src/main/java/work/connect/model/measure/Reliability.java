package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether the figures of groups can be told apart, and whether items measure one thing. Each value is exact but for its
 * being rounded down to {@value Agreement#DECIMALS} decimals.
 */
public final class Reliability {

    private Reliability() {}

    /**
     * How much of what parts people is between their groups: ICC(1), from a one-way analysis of variance with groups taken
     * to be of their mean size.
     *
     * @param groups the scores of the people of each
     * @return empty where there are fewer than two groups, nobody shares a group, or all answered alike
     */
    public static Optional<BigDecimal> icc1(Collection<List<BigDecimal>> groups) {
        return Variances.of(groups).flatMap(Variances::icc1);
    }

    /**
     * How reliable the means of groups are: ICC(2).
     *
     * @param groups the scores of the people of each
     * @return empty where there are fewer than two groups, nobody shares a group, or all groups have one mean
     */
    public static Optional<BigDecimal> icc2(Collection<List<BigDecimal>> groups) {
        return Variances.of(groups).flatMap(Variances::icc2);
    }

    /**
     * Whether the items of a scale go together: Cronbach's alpha.
     *
     * @param people what each answered to each item, the items in the same order for all and seen from the same end
     * @return empty where there are fewer than two people or items, or all have the same sum
     */
    public static Optional<BigDecimal> alpha(List<List<Integer>> people) {
        int items = people.isEmpty() ? 0 : people.get(0).size();
        if (people.size() < 2 || items < 2) {
            return Optional.empty();
        }
        Fraction ofSums = Fraction.variance(people.stream()
                .map(answers -> Fraction.of(
                        answers.stream().mapToLong(Integer::longValue).sum()))
                .toList());
        Fraction ofItems = Fraction.sum(IntStream.range(0, items)
                .mapToObj(item -> Fraction.variance(people.stream()
                        .map(answers -> Fraction.of(answers.get(item)))
                        .toList()))
                .toList());
        return quotient(
                Fraction.of(items).times(ofSums.minus(ofItems)),
                Fraction.of(items - 1L).times(ofSums));
    }

    private static Optional<BigDecimal> quotient(Fraction over, Fraction under) {
        return under.isZero() ? Optional.empty() : Optional.of(over.over(under).floor(Agreement.DECIMALS));
    }

    /** The mean squares of an analysis of variance, and the mean size of a group. */
    private record Variances(Fraction between, Fraction within, Fraction size) {

        static Optional<Variances> of(Collection<List<BigDecimal>> given) {
            List<List<Fraction>> groups = given.stream()
                    .filter(group -> !group.isEmpty())
                    .map(group -> group.stream().map(Fraction::of).toList())
                    .toList();
            List<Fraction> all = groups.stream().flatMap(List::stream).toList();
            if (groups.size() < 2 || all.size() == groups.size()) {
                return Optional.empty();
            }
            Fraction within =
                    Fraction.sum(groups.stream().map(Fraction::squares).toList());
            Fraction between = Fraction.squares(all).minus(within);
            return Optional.of(new Variances(
                    between.over(Fraction.of(groups.size() - 1L)),
                    within.over(Fraction.of((long) all.size() - groups.size())),
                    Fraction.of(all.size()).over(Fraction.of(groups.size()))));
        }

        Optional<BigDecimal> icc1() {
            return quotient(
                    between.minus(within), between.plus(size.minus(Fraction.ONE).times(within)));
        }

        Optional<BigDecimal> icc2() {
            return quotient(between.minus(within), between);
        }
    }
}
