package work.connect.model.io;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words a column may hold, and what each means.
 *
 * @param meanings by word, in the order to list them; not empty
 */
record Words<T>(Map<String, T> meanings) {

    static <T> Words<T> one(String word, T meaning) {
        return new Words<>(Map.of(word, meaning));
    }

    /** The names of the constants in lower case. */
    static <E extends Enum<E>> Words<E> of(Class<E> type) {
        Map<String, E> meanings = new LinkedHashMap<>();
        EnumSet.allOf(type).forEach(constant -> meanings.put(constant.name().toLowerCase(Locale.ROOT), constant));
        return new Words<>(meanings);
    }

    Words<T> and(String word, T meaning) {
        Map<String, T> more = new LinkedHashMap<>(meanings);
        more.put(word, meaning);
        return new Words<>(more);
    }

    @Nullable
    T find(@Nullable String word) {
        return word == null ? null : meanings.get(word);
    }

    /** What to go on with when a word is wrong, until all that is wrong is told. */
    T any() {
        return meanings.values().iterator().next();
    }

    /** All words, for a hint. */
    String listed() {
        return String.join(", ", meanings.keySet());
    }
}
