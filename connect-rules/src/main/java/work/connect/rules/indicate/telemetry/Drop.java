package work.connect.rules.indicate.telemetry;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * What there was in some weeks, next to as many weeks like the median of those before.
 *
 * @param recent what there was
 * @param usualTwice twice what would have been usual
 */
record Drop(int recent, long usualTwice) {

    static Drop of(Stretch stretch, IntUnaryOperator ofWeek) {
        int[] before = new int[Integer.bitCount(stretch.before())];
        int filled = 0;
        for (int left = stretch.before(); left != 0; left &= left - 1) {
            before[filled++] = ofWeek.applyAsInt(Integer.numberOfTrailingZeros(left));
        }
        Arrays.sort(before);
        long medianTwice = (long) before[(filled - 1) / 2] + before[filled / 2];
        return new Drop(
                Math.toIntExact(Stretch.sum(stretch.recent(), ofWeek)),
                medianTwice * Integer.bitCount(stretch.recent()));
    }

    /** Rounded down. */
    int usual() {
        return (int) (usualTwice / 2);
    }

    /** Rounded up; 100 where nothing was usual. */
    int percent() {
        return usualTwice == 0 ? 100 : (int) Math.min(Integer.MAX_VALUE, (200L * recent + usualTwice - 1) / usualTwice);
    }

    /** How many fewer than usual, rounded down; 0 where there were no fewer. */
    int fewer() {
        return Math.max(0, usual() - recent);
    }
}
