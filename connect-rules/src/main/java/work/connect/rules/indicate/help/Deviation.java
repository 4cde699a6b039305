package work.connect.rules.indicate.help;

/** By how much one of a group stands out above its mean, in tenths of the standard deviation. Exact: squares are compared. */
final class Deviation {

    private static final int TENTHS_SQUARED = 100;

    private final long size;
    private final long sum;
    private final long spread;

    Deviation(int[] amounts) {
        long all = 0;
        long squares = 0;
        for (int amount : amounts) {
            all += amount;
            squares += (long) amount * amount;
        }
        size = amounts.length;
        sum = all;
        spread = size * squares - all * all;
    }

    /** The largest number of tenths that the amount lies above the mean by more than; 0 at the mean and below. */
    int tenths(int amount) {
        long above = size * amount - sum;
        if (above <= 0) {
            return 0;
        }
        long wanted = TENTHS_SQUARED * above * above;
        int tenths = 0;
        while ((tenths + 1L) * (tenths + 1L) * spread < wanted) {
            tenths++;
        }
        return tenths;
    }
}
