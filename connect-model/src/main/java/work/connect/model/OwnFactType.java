package work.connect.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.OwnFact;
import work.connect.model.fact.Several;
import work.connect.model.fact.Shape;

/**
 * A kind of facts of a host's own, made from its record: see {@link OwnFact} for what that must be. There is one for each
 * record.
 */
public final class OwnFactType implements FactKind, KeptRecord {

    private static final ClassValue<OwnFactType> KINDS = new ClassValue<>() {
        @Override
        protected OwnFactType computeValue(Class<?> record) {
            return new OwnFactType(OwnFactFaults.sound(record));
        }
    };

    private final Shape<?> shape;
    private final String file;

    private OwnFactType(Shape<?> shape) {
        this.shape = shape;
        file = Objects.requireNonNull(shape.type().getAnnotation(OwnFact.class)).value();
    }

    /**
     * The kind of facts that are such records.
     *
     * @throws InvalidFactTypeException when they cannot be one
     */
    public static OwnFactType of(Class<?> record) {
        return KINDS.get(Objects.requireNonNull(record, "record"));
    }

    /**
     * The kinds of these records, each once, in the order of their files.
     *
     * @throws InvalidFactTypeException when one of them cannot be a kind, or two have the same file
     */
    public static List<OwnFactType> allOf(Collection<? extends Class<?>> records) {
        List<OwnFactType> kinds = records.stream()
                .map(OwnFactType::of)
                .distinct()
                .sorted(Comparator.comparing(OwnFactType::file))
                .toList();
        refuseSameFile(kinds);
        return kinds;
    }

    @Override
    public Shape<?> shape() {
        return shape;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String word() {
        return file;
    }

    @Override
    public OwnFactType facts() {
        return this;
    }

    @Override
    public String toString() {
        return file;
    }

    /** @throws InvalidFactTypeException when two of these kinds have the same file; of two records, the first by name */
    static void refuseSameFile(Collection<? extends FactKind> kinds) {
        Map<String, Class<?>> byFile = new HashMap<>();
        kinds.stream()
                .sorted(Comparator.comparing(kind -> kind.shape().type().getName()))
                .forEach(kind -> refuse(
                        kind, byFile.putIfAbsent(kind.file(), kind.shape().type())));
    }

    private static void refuse(FactKind kind, @Nullable Class<?> other) {
        if (other != null) {
            throw new InvalidFactTypeException(
                    kind.shape().type(),
                    List.of("The record (%s) has the same file (%s). Give one of them another name by @OwnFact."
                            .formatted(other.getName(), kind.file())));
        }
    }

    /**
     * The fact with sets and lists that nobody can change.
     *
     * @throws NullPointerException that names the component, when a value is {@code null} that must be there
     */
    <T extends Fact> T whole(T fact) {
        return whole(shape, fact);
    }

    @SuppressWarnings("unchecked") // the shape is that of the fact
    private static <R extends Record, T extends Fact> T whole(Shape<R> shape, T fact) {
        Object[] values = new Object[shape.fields().size()];
        boolean changed = false;
        for (Field field : shape.fields()) {
            Object given = field.of((Record) fact);
            if (given == null && (field.isNeeded() || field.isMany())) {
                throw new NullPointerException(field.name());
            }
            Object kept = copied(field, given);
            values[field.position()] = kept;
            changed |= kept != given;
        }
        return changed ? (T) shape.make(values) : fact;
    }

    private static @Nullable Object copied(Field field, @Nullable Object value) {
        if (value instanceof Set<?> set) {
            return Several.copy(field.name(), set);
        }
        return value instanceof List<?> list ? Several.copy(field.name(), list) : value;
    }
}
