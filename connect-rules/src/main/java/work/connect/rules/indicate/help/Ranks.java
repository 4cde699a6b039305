package work.connect.rules.indicate.help;

import java.util.Arrays;

/** How many of a group have less, or more, than somebody. */
final class Ranks {

    private final int[] sorted;

    Ranks(int[] amounts) {
        sorted = amounts.clone();
        Arrays.sort(sorted);
    }

    /** In percent of all, rounded down. */
    int percentBelow(int amount) {
        return percent(firstAtLeast(amount));
    }

    /** In percent of all, rounded down. */
    int percentAbove(int amount) {
        return percent(sorted.length - firstAtLeast((long) amount + 1));
    }

    /** The middle one; of two, their mean, rounded down. */
    int median() {
        int size = sorted.length;
        return size == 0 ? 0 : (int) (((long) sorted[(size - 1) / 2] + sorted[size / 2]) / 2);
    }

    private int percent(int some) {
        return sorted.length == 0 ? 0 : (int) (100L * some / sorted.length);
    }

    private int firstAtLeast(long amount) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < amount) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
