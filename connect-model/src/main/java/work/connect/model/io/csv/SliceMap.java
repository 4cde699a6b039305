package work.connect.model.io.csv;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From texts to values, asked with a slice of characters: what is already known needs no new text.
 *
 * @param <V> the values
 */
final class SliceMap<V> {

    private static final int SCATTER = 0x9E37_79B9;

    private final int most;
    /** Each text with its value behind it, so that one look into memory finds both. */
    private @Nullable Object[] slots = new Object[64];

    private int size;

    /** @param most how many texts are kept; more than that are not */
    SliceMap(int most) {
        this.most = most;
    }

    static <V> SliceMap<V> unbounded() {
        return new SliceMap<>(Integer.MAX_VALUE);
    }

    @Nullable
    V get(char[] text, int begin, int end) {
        char[] key;
        for (int at = home(hashOf(text, begin, end)); (key = (char[]) slots[at]) != null; at = next(at)) {
            if (isEqual(key, text, begin, end)) {
                return valueAt(at);
            }
        }
        return null;
    }

    @Nullable
    V get(String text) {
        return get(text.toCharArray(), 0, text.length());
    }

    /** Keeps a value, unless the text has one already or there is no room for more. */
    void put(String text, V value) {
        if (size < most && get(text) == null) {
            if (size * 4 >= slots.length) {
                grow();
            }
            set(text.toCharArray(), value);
            size++;
        }
    }

    private void grow() {
        @Nullable Object[] old = slots;
        slots = new Object[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] instanceof char[] key) {
                set(key, Objects.requireNonNull(old[i + 1]));
            }
        }
    }

    private void set(char[] key, Object value) {
        int at = home(hashOf(key, 0, key.length));
        while (slots[at] != null) {
            at = next(at);
        }
        slots[at] = key;
        slots[at + 1] = value;
    }

    @SuppressWarnings("unchecked")
    private V valueAt(int at) {
        return (V) Objects.requireNonNull(slots[at + 1]);
    }

    /** Four characters at a time, for then no step has to wait for the one before. */
    private static int hashOf(char[] text, int begin, int end) {
        int hash = 0;
        int i = begin;
        for (; i + 3 < end; i += 4) {
            hash = hash * (31 * 31 * 31 * 31)
                    + text[i] * (31 * 31 * 31)
                    + text[i + 1] * (31 * 31)
                    + text[i + 2] * 31
                    + text[i + 3];
        }
        for (; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    /** By hand, for the texts are a few characters long. */
    private static boolean isEqual(char[] key, char[] text, int begin, int end) {
        if (key.length != end - begin) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (key[i] != text[begin + i]) {
                return false;
            }
        }
        return true;
    }

    private int home(int hash) {
        int mixed = hash * SCATTER;
        return ((mixed ^ mixed >>> 15) << 1) & slots.length - 1;
    }

    private int next(int at) {
        return at + 2 & slots.length - 1;
    }
}
