package work.connect.rules.indicate.tie;

import java.util.Arrays;

/** Pairs of people by position, each pair once. */
public final class Links {

    private static final int FIRST_SIZE = 16;

    private int[] ends = new int[2 * FIRST_SIZE];
    private int size;

    /** Adds a pair that is not there yet. */
    public void add(int one, int other) {
        if (2 * size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[2 * size] = one;
        ends[2 * size + 1] = other;
        size++;
    }

    /** How many pairs there are. */
    public int size() {
        return size;
    }

    /** The one of a pair. */
    public int one(int link) {
        return ends[2 * link];
    }

    /** The other of a pair. */
    public int other(int link) {
        return ends[2 * link + 1];
    }
}
