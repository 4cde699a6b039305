package work.connect.rules.indicate.conduct;

/** Shares of people in words wide enough that none of them stands for one number. */
final class Shares {

    private static final int HALF = 50;
    private static final int QUARTER = 25;
    private static final int ENOUGH_FOR_QUARTERS = 20;

    private Shares() {}

    static int percent(int part, int whole) {
        return whole == 0 ? 0 : (int) (100L * part / whole);
    }

    static String words(int part, int whole) {
        if (percent(part, whole) >= HALF) {
            return "half or more";
        }
        return whole < ENOUGH_FOR_QUARTERS || percent(part, whole) >= QUARTER
                ? "less than half"
                : "less than a quarter";
    }
}
