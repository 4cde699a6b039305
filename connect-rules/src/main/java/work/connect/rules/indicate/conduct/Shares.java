package work.connect.rules.indicate.conduct;

import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/** Shares of people in words wide enough that none of them stands for one number. */
final class Shares {

    private static final int HALF = 50;
    private static final int QUARTER = 25;
    private static final int ENOUGH_FOR_QUARTERS = 20;

    private Shares() {}

    static int percent(int part, int whole) {
        return whole == 0 ? 0 : (int) (100L * part / whole);
    }

    static Said said(int part, int whole) {
        if (percent(part, whole) >= HALF) {
            return Said.of(Phrase.HALF_OR_MORE);
        }
        return Said.of(
                whole < ENOUGH_FOR_QUARTERS || percent(part, whole) >= QUARTER
                        ? Phrase.LESS_THAN_HALF
                        : Phrase.LESS_THAN_A_QUARTER);
    }
}
