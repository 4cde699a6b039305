package work.connect.rules.indicate.help;

import java.util.Arrays;

/** How evenly something is spread over people. */
final class Spread {

    private final int[] sorted;
    private final long sum;

    Spread(int[] amounts) {
        sorted = amounts.clone();
        Arrays.sort(sorted);
        sum = Arrays.stream(sorted).asLongStream().sum();
    }

    int sum() {
        return Math.toIntExact(sum);
    }

    /** What the half with least has, without the one in the middle, in percent; rounded down, and 50 where nobody has any. */
    int lowerHalfPercent() {
        long lower = Arrays.stream(sorted, 0, sorted.length / 2).asLongStream().sum();
        return sum == 0 ? 50 : (int) (100 * lower / sum);
    }

    /** The Gini coefficient in percent, rounded down; 0 where nobody has any. */
    int giniPercent() {
        long weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (i + 1L) * sorted[i];
        }
        long size = sorted.length;
        return sum == 0 ? 0 : (int) (100 * (2 * weighted - (size + 1) * sum) / (size * sum));
    }
}
