package work.connect.model.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The values of a field that can hold several. All that is made here is immutable and its own; what is given twice is
 * kept once.
 *
 * <p>Each method throws a {@link NullPointerException} that names the field when the values, or one of them, are
 * {@code null}.
 */
public final class Several {

    private Several() {}

    /** These values, in no order. */
    public static <T> Set<T> of(String field, T[] values) {
        Objects.requireNonNull(values, field);
        return copy(field, new HashSet<>(Arrays.asList(values)));
    }

    /** The values as they are now, in no order. */
    public static <T> Set<T> copy(String field, Set<T> values) {
        requireAll(field, values);
        return Set.copyOf(values);
    }

    /** The values as they are now, in their order. Here a value may stand twice. */
    public static <T> List<T> copy(String field, List<T> values) {
        requireAll(field, values);
        return List.copyOf(values);
    }

    /** The values and these besides, in no order. */
    public static <T> Set<T> adding(String field, Set<T> values, T[] more) {
        Set<T> all = new HashSet<>(values);
        all.addAll(of(field, more));
        return Set.copyOf(all);
    }

    /** The values and this one after them. */
    public static <T> List<T> followedBy(String field, List<T> values, T next) {
        List<T> all = new ArrayList<>(values);
        all.add(next);
        return copy(field, all);
    }

    private static void requireAll(String field, Collection<?> values) {
        Objects.requireNonNull(values, field);
        for (Object value : values) {
            Objects.requireNonNull(value, field);
        }
    }
}
