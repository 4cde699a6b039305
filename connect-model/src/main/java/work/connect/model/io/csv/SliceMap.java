package work.connect.model.io.csv;

import java.util.Arrays;
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
    private char[][] keys = new char[32][];
    private @Nullable Object[] values = new Object[32];
    private int[] hashes = new int[32];
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
        int hash = hashOf(text, begin, end);
        char[] key;
        for (int at = home(hash); (key = keys[at]) != null; at = next(at)) {
            if (hashes[at] == hash && Arrays.equals(key, 0, key.length, text, begin, end)) {
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
            if (size * 2 >= keys.length) {
                grow();
            }
            set(text.toCharArray(), text.hashCode(), value);
            size++;
        }
    }

    private void grow() {
        char[][] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        int[] oldHashes = hashes;
        keys = new char[oldKeys.length * 2][];
        values = new Object[keys.length];
        hashes = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                set(oldKeys[i], oldHashes[i], Objects.requireNonNull(oldValues[i]));
            }
        }
    }

    private void set(char[] key, int hash, Object value) {
        int at = home(hash);
        while (keys[at] != null) {
            at = next(at);
        }
        keys[at] = key;
        values[at] = value;
        hashes[at] = hash;
    }

    @SuppressWarnings("unchecked")
    private V valueAt(int at) {
        return (V) Objects.requireNonNull(values[at]);
    }

    /** As texts have it. */
    private static int hashOf(char[] text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    private int home(int hash) {
        int mixed = hash * SCATTER;
        return (mixed ^ mixed >>> 15) & keys.length - 1;
    }

    private int next(int at) {
        return at + 1 & keys.length - 1;
    }
}
