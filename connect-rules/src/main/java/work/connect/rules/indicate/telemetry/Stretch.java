package work.connect.rules.indicate.telemetry;

import java.util.function.IntUnaryOperator;

/**
 * Some weeks next to those before them.
 *
 * @param recent the weeks, as bits
 * @param before the weeks before them, as bits
 */
record Stretch(int recent, int before) {

    /** The last four weeks next to the eight before. */
    static final Stretch LATEST = new Stretch(weeks(0, 4), weeks(4, 12));

    /** The four weeks before those, next to the eight before that are compared with both. */
    static final Stretch EARLIER = new Stretch(weeks(4, 8), weeks(8, 16));

    /** The last four weeks next to the same eight. */
    static final Stretch LATER = new Stretch(weeks(0, 4), weeks(8, 16));

    /** The last eight weeks next to the eight before. */
    static final Stretch BOTH = new Stretch(weeks(0, 8), weeks(8, 16));

    private static int weeks(int from, int until) {
        return (1 << until) - (1 << from);
    }

    /** The same without the weeks that are not among these. */
    Stretch within(int weeks) {
        return new Stretch(recent & weeks, before & weeks);
    }

    /** What a week had on average, as a percentage of what one had before; rounded down, 100 where there was nothing. */
    int percent(IntUnaryOperator ofWeek) {
        long now = sum(recent, ofWeek) * Integer.bitCount(before);
        long then = sum(before, ofWeek) * Integer.bitCount(recent);
        return then == 0 ? 100 : (int) Math.min(Integer.MAX_VALUE, 100 * now / then);
    }

    static long sum(int weeks, IntUnaryOperator ofWeek) {
        long sum = 0;
        for (int left = weeks; left != 0; left &= left - 1) {
            sum += ofWeek.applyAsInt(Integer.numberOfTrailingZeros(left));
        }
        return sum;
    }
}
