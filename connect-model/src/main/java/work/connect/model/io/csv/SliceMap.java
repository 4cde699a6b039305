package work.connect.model.io.csv;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From texts to values, asked with a slice of characters: what is already known needs no new text.
 *
 * <p>A short text of plain characters is kept as two numbers that hold all of it, side by side with those of the next, so
 * that finding it follows no reference; ids and words are nearly always short.
 *
 * @param <V> the values
 */
final class SliceMap<V> {

    private static final int LONGEST_PACKED = 15;
    private static final int IN_ONE = 8;
    private static final int PLAIN = 0xFF;
    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    private final int most;
    private final Map<String, V> others = new HashMap<>();
    /** Two numbers for each slot: the first characters, and the rest with the length, which is 0 in an empty slot only. */
    private long[] keys = new long[128];

    private @Nullable Object[] values = new Object[64];
    private int packed;

    /** @param most how many texts are kept; more than that are not */
    SliceMap(int most) {
        this.most = most;
    }

    static <V> SliceMap<V> unbounded() {
        return new SliceMap<>(Integer.MAX_VALUE);
    }

    @Nullable
    V get(char[] text, int begin, int end) {
        return isPacked(text, begin, end)
                ? valueAt(slotOf(first(text, begin, end), rest(text, begin, end)))
                : others.get(new String(text, begin, end - begin));
    }

    @Nullable
    V get(String text) {
        return get(text.toCharArray(), 0, text.length());
    }

    /** Keeps a value, unless the text has one already or there is no room for more. */
    void put(String text, V value) {
        if (packed + others.size() >= most) {
            return;
        }
        char[] characters = text.toCharArray();
        if (isPacked(characters, 0, characters.length)) {
            put(first(characters, 0, characters.length), rest(characters, 0, characters.length), value);
        } else {
            others.putIfAbsent(text, value);
        }
    }

    private void put(long first, long rest, Object value) {
        int slot = slotOf(first, rest);
        if (values[slot] != null) {
            return;
        }
        set(slot, first, rest, value);
        packed++;
        if (packed * 2 > values.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] old = values;
        keys = new long[oldKeys.length * 2];
        values = new Object[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            Object value = old[i];
            if (value != null) {
                set(slotOf(oldKeys[2 * i], oldKeys[2 * i + 1]), oldKeys[2 * i], oldKeys[2 * i + 1], value);
            }
        }
    }

    private void set(int slot, long first, long rest, Object value) {
        keys[2 * slot] = first;
        keys[2 * slot + 1] = rest;
        values[slot] = value;
    }

    /** Where a text is, or else where it would be put. */
    private int slotOf(long first, long rest) {
        int last = values.length - 1;
        long mixed = (first ^ rest * SCATTER) * SCATTER;
        int slot = (int) (mixed >>> 32) & last;
        while (keys[2 * slot + 1] != 0 && (keys[2 * slot] != first || keys[2 * slot + 1] != rest)) {
            slot = slot + 1 & last;
        }
        return slot;
    }

    @SuppressWarnings("unchecked")
    private @Nullable V valueAt(int slot) {
        return (V) values[slot];
    }

    private static boolean isPacked(char[] text, int begin, int end) {
        int all = 0;
        for (int i = begin; i < end; i++) {
            all |= text[i];
        }
        return all <= PLAIN && end - begin <= LONGEST_PACKED;
    }

    private static long first(char[] text, int begin, int end) {
        return numberOf(text, begin, Math.min(end, begin + IN_ONE), 0);
    }

    private static long rest(char[] text, int begin, int end) {
        return numberOf(text, Math.min(end, begin + IN_ONE), end, end - begin + 1);
    }

    private static long numberOf(char[] text, int begin, int end, long start) {
        long number = start;
        for (int i = begin; i < end; i++) {
            number = number << 8 | text[i];
        }
        return number;
    }
}
