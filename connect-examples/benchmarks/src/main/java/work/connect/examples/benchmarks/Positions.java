package work.connect.examples.benchmarks;

import java.util.Arrays;

/**
 * From ids to their places in an array.
 *
 * <p>A slot holds the hash of an id beside its place, so that a known id is found without reading another string as
 * long as no two ids share a hash.
 */
final class Positions {

    private static final long FREE = -1;
    /** The golden ratio of all integers, which scatters hashes that differ little. */
    private static final int SCATTER = 0x9E37_79B9;
    /** More than most tables have, so that nearly every id lies in its own slot. */
    private static final int SLOTS_PER_ID = 8;

    private final String[] ids;
    private final long[] slots;
    private final int mask;
    private final int shift;
    private final boolean hashesDiffer;

    Positions(String[] ids) {
        this.ids = ids;
        slots = new long[Math.max(1, Integer.highestOneBit(ids.length)) * SLOTS_PER_ID];
        mask = slots.length - 1;
        shift = Integer.SIZE - Integer.bitCount(mask);
        Arrays.fill(slots, FREE);
        boolean differ = true;
        for (int place = 0; place < ids.length; place++) {
            differ &= put(ids[place].hashCode(), place);
        }
        hashesDiffer = differ;
    }

    /** The place of an id that is known to have one. */
    int of(String id) {
        return of(id, id.hashCode());
    }

    /** The same where the hash was read before; most often the id itself is then not touched. */
    int of(String id, int hash) {
        for (int at = home(hash); ; at++) {
            long slot = slots[at & mask];
            if ((int) (slot >>> 32) == hash && (hashesDiffer || isHeldBy(slot, id))) {
                return (int) slot;
            }
        }
    }

    /** The place of an id, or -1 when it has none. */
    int find(String id) {
        int hash = id.hashCode();
        for (int at = home(hash); ; at++) {
            long slot = slots[at & mask];
            if (slot == FREE || (int) (slot >>> 32) == hash && isHeldBy(slot, id)) {
                return (int) slot;
            }
        }
    }

    private boolean isHeldBy(long slot, String id) {
        return slot != FREE && ids[(int) slot].equals(id);
    }

    private boolean put(int hash, int place) {
        boolean differs = true;
        int at = home(hash);
        while (slots[at] != FREE) {
            differs &= (int) (slots[at] >>> 32) != hash;
            at = (at + 1) & mask;
        }
        slots[at] = (long) hash << 32 | place;
        return differs;
    }

    private int home(int hash) {
        return hash * SCATTER >>> shift;
    }
}
