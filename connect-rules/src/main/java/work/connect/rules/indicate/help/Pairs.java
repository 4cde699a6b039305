package work.connect.rules.indicate.help;

import java.util.Arrays;

/** Pairs of people by position, each as often as it was met; counts of how many different ones. */
final class Pairs {

    private static final int POSITION_BITS = 32;

    private long[] pairs = new long[64];
    private int size;

    void add(int one, int other) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = (long) one << POSITION_BITS | other;
    }

    /** With how many different others each of these many people stands first in a pair. */
    int[] others(int people) {
        int[] others = new int[people];
        Arrays.sort(pairs, 0, size);
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                others[(int) (pairs[i] >>> POSITION_BITS)]++;
            }
        }
        return others;
    }
}
