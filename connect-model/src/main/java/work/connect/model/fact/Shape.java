package work.connect.model.fact;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a flat record is made of, read from the record itself. Immutable.
 *
 * @param <T> the record
 */
public final class Shape<T extends Record> {

    private static final ClassValue<Shape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return new Shape<>(type.asSubclass(Record.class));
        }
    };

    private final Class<T> type;
    private final List<Field> fields;
    private final Constructor<T> constructor;

    private Shape(Class<T> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.fields = IntStream.range(0, components.length)
                .mapToObj(i -> new Field(components[i], i, readerOf(components[i])))
                .toList();
        this.constructor = constructorOf(type, components);
    }

    /**
     * The shape of a record.
     *
     * @throws IllegalArgumentException when the record is not flat
     */
    @SuppressWarnings("unchecked")
    public static <T extends Record> Shape<T> of(Class<T> type) {
        return (Shape<T>) SHAPES.get(type);
    }

    public Class<T> type() {
        return type;
    }

    /** In the order in which the record declares them. */
    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * A record of these values.
     *
     * @param values one for each field, in their order
     * @throws NullPointerException when one that is needed is {@code null}
     */
    public T make(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of (%s) cannot be made.".formatted(type), e);
        }
    }

    /**
     * The same record with another value in one field. A record calls it for each of its methods that adds something, so
     * that a new component costs it nothing there.
     *
     * @throws IllegalArgumentException when the record has no such field, or the value is none that the field can hold
     * @throws NullPointerException when the value is needed and {@code null}
     */
    public T with(T record, String name, @Nullable Object value) {
        Object[] values = new Object[fields.size()];
        int place = -1;
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            if (field.name().equals(name)) {
                place = i;
            } else {
                values[i] = field.of(record);
            }
        }
        if (place < 0) {
            throw new IllegalArgumentException("The record (%s) has no field (%s). See its components for those it has."
                    .formatted(type.getName(), name));
        }
        values[place] = value;
        return make(values);
    }

    /** The same record with each value replaced by what the function makes of it. */
    public T map(T record, ValueChange change) {
        return make(fields.stream()
                .map(field -> change.apply(field, field.of(record)))
                .toArray());
    }

    /** What becomes of the value of a field. */
    @FunctionalInterface
    public interface ValueChange {
        @Nullable
        Object apply(Field field, @Nullable Object value);
    }

    private static <T extends Record> Constructor<T> constructorOf(Class<T> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw notPublic(type, e);
        }
    }

    private static Function<Record, @Nullable Object> readerOf(RecordComponent component) {
        try {
            MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
            return isSeenFromHere(component.getDeclaringRecord())
                    ? function(accessor, component.getDeclaringRecord())
                    : handle(accessor);
        } catch (Throwable e) {
            throw notPublic(component, e);
        }
    }

    private static IllegalArgumentException notPublic(Object part, Throwable cause) {
        return new IllegalArgumentException(
                "The record (%s) must be public, in a package that is exported.".formatted(part), cause);
    }

    /** Whether its name means the same record here. A host may have loaded it apart, as a plugin. */
    private static boolean isSeenFromHere(Class<?> record) {
        try {
            return Class.forName(record.getName(), false, Shape.class.getClassLoader()) == record;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The accessor as a function: as fast as calling it, where reflection would be too slow for millions of facts. */
    @SuppressWarnings("unchecked")
    private static Function<Record, @Nullable Object> function(MethodHandle accessor, Class<?> record)
            throws Throwable {
        return (Function<Record, @Nullable Object>) LambdaMetafactory.metafactory(
                        MethodHandles.lookup(),
                        "apply",
                        MethodType.methodType(Function.class),
                        MethodType.methodType(Object.class, Object.class),
                        accessor,
                        MethodType.methodType(accessor.type().wrap().returnType(), record))
                .getTarget()
                .invoke();
    }

    private static Function<Record, @Nullable Object> handle(MethodHandle accessor) {
        MethodHandle general = accessor.asType(MethodType.methodType(Object.class, Record.class));
        return record -> {
            try {
                return (Object) general.invokeExact(record);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("A component of a record cannot be read.", e);
            }
        };
    }
}
