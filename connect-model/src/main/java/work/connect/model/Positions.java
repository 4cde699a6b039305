package work.connect.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From ids to their places in a list.
 *
 * <p>Facts name people by id, and each assessment looks every one of them up. A slot holds the hash of an id beside its
 * place, so that most look-ups read one number.
 */
final class Positions {

    private static final long FREE = -1;
    private static final int SLOTS_PER_ID = 4;
    /** Ids that share a hash stand in one row; where somebody made a row longer than this, a map looks them up. */
    private static final int LONGEST_ROW = 64;
    /** Scatters hashes that differ little: 2 to the 32, divided by the golden ratio. */
    private static final int SCATTER = 0x9E37_79B9;

    private final String[] ids;
    private final long[] slots;
    private final int shift;
    private final boolean hashesDiffer;
    private final @Nullable Map<String, Integer> crowded;

    /** @param ids all different */
    Positions(List<String> ids) {
        this.ids = ids.toArray(String[]::new);
        slots = new long[Integer.highestOneBit(Math.max(1, this.ids.length)) * 2 * SLOTS_PER_ID];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(slots.length);
        Arrays.fill(slots, FREE);
        boolean differ = true;
        int longest = 0;
        for (int place = 0; place < this.ids.length; place++) {
            int hash = this.ids[place].hashCode();
            int at = home(hash);
            int row = 0;
            while (slots[at] != FREE && row++ <= LONGEST_ROW) {
                differ &= hashIn(slots[at]) != hash;
                at = next(at);
            }
            longest = Math.max(longest, row);
            slots[at] = (long) hash << Integer.SIZE | place;
        }
        hashesDiffer = differ;
        crowded = longest > LONGEST_ROW ? mapped() : null;
    }

    private Map<String, Integer> mapped() {
        Map<String, Integer> map = new HashMap<>();
        for (int place = 0; place < ids.length; place++) {
            map.put(ids[place], place);
        }
        return map;
    }

    /** The place of an id, or -1 when it has none. */
    int of(String id) {
        if (crowded != null) {
            return crowded.getOrDefault(id, -1);
        }
        int hash = id.hashCode();
        for (int at = home(hash); slots[at] != FREE; at = next(at)) {
            int place = (int) slots[at];
            if (hashIn(slots[at]) == hash && ids[place].equals(id)) {
                return place;
            }
        }
        return -1;
    }

    /** The place of an id that is known to have one. As long as no two ids share a hash, no other id need be read. */
    int ofKnown(String id) {
        if (!hashesDiffer || crowded != null) {
            return of(id);
        }
        int hash = id.hashCode();
        for (int at = home(hash); slots[at] != FREE; at = next(at)) {
            if (hashIn(slots[at]) == hash) {
                return (int) slots[at];
            }
        }
        return -1;
    }

    private static int hashIn(long slot) {
        return (int) (slot >>> Integer.SIZE);
    }

    private int home(int hash) {
        return hash * SCATTER >>> shift;
    }

    private int next(int at) {
        return at + 1 & slots.length - 1;
    }
}
