package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much the people of one group agree in what they answered. Each value is exact but for its being rounded down to
 * {@value #DECIMALS} decimals, so {@code rwg().compareTo(limit) >= 0} never errs for a limit with fewer.
 */
public final class Agreement {

    public static final int DECIMALS = 20;

    private final Fraction chance;
    private final List<List<Integer>> items;

    private Agreement(int options, List<List<Integer>> items) {
        this.chance = Fraction.of((long) options * options - 1).over(Fraction.of(12));
        this.items = items;
    }

    /**
     * The agreement of at least two people over at least one item.
     *
     * @param options how many answers there are to choose from, at least two; all are taken to be as likely where people
     *     answer by chance
     * @param people what each answered to each item, the items in the same order for all and seen from the same end
     * @throws IllegalArgumentException when there are too few people, items or options, or when somebody left out an item
     */
    public static Agreement of(int options, List<List<Integer>> people) {
        int count = people.isEmpty() ? 0 : people.get(0).size();
        if (options < 2 || people.size() < 2 || count == 0) {
            throw new IllegalArgumentException(
                    "Agreement takes two people or more, one item or more, and two answers to choose from or more.");
        } else if (people.stream().anyMatch(answers -> answers.size() != count)) {
            throw new IllegalArgumentException(
                    "Somebody has answered more items than another. Leave out who left out one.");
        }
        return new Agreement(
                options,
                IntStream.range(0, count)
                        .mapToObj(item -> people.stream()
                                .map(answers -> answers.get(item))
                                .toList())
                        .toList());
    }

    /**
     * Within-group agreement on one item: 1 where all answer the same, 0 where they answer as by chance or farther apart
     * (James, Demaree and Wolf 1984).
     */
    public BigDecimal rwg(int item) {
        return agreement(Fraction.varianceOf(items.get(item)), 1).floor(DECIMALS);
    }

    /** Within-group agreement over all items: rwg(j). */
    public BigDecimal rwg() {
        Fraction variance =
                Fraction.mean(items.stream().map(Fraction::varianceOf).toList());
        return agreement(variance, items.size()).floor(DECIMALS);
    }

    private Fraction agreement(Fraction variance, int count) {
        Fraction noise = variance.over(chance);
        Fraction shared = Fraction.of(count).times(Fraction.ONE.minus(noise));
        return shared.isNegative() ? Fraction.ZERO : shared.over(shared.plus(noise));
    }

    /** How far people are from the mean of an item on average: AD about the mean (Burke, Finkelstein and Dusig 1999). */
    public BigDecimal averageDeviation(int item) {
        List<Fraction> answers = items.get(item).stream().map(Fraction::of).toList();
        Fraction mean = Fraction.mean(answers);
        return Fraction.mean(answers.stream()
                        .map(answer -> answer.minus(mean).size())
                        .toList())
                .floor(DECIMALS);
    }

    /** The square of the standard deviation of an item over people. */
    public BigDecimal variance(int item) {
        return Fraction.varianceOf(items.get(item)).floor(DECIMALS);
    }
}
