package work.connect.model.fact;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One component of a flat record: what it is called and what it may hold. Immutable. */
public final class Field {

    /** What a field holds. */
    public enum Kind {
        /** An id, or a few words of the host's own. */
        TEXT,
        /** Texts in no order. */
        TEXTS,
        /** One constant of an enum. */
        WORD,
        /** Constants of an enum, in no order. */
        WORDS,
        DAY,
        /** Days in the order given. */
        DAYS,
        MOMENT,
        /** A whole number. */
        COUNT,
        /** An exact decimal number. */
        NUMBER,
        FLAG
    }

    private final RecordComponent component;
    private final int position;
    private final Kind kind;
    private final Class<?> holds;
    private final boolean needed;
    private final Function<Record, @Nullable Object> reader;

    Field(RecordComponent component, int position, Function<Record, @Nullable Object> reader) {
        this.component = component;
        this.position = position;
        this.holds = held(component.getGenericType());
        this.kind = kindOf(component, holds);
        this.needed = !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !isMany();
        this.reader = reader;
    }

    /** As the record calls it, such as {@code startedOn}. */
    public String name() {
        return component.getName();
    }

    /** The name with its words set apart by underscores, such as {@code started_on}. */
    public String column() {
        return name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** Its place among the fields of the record, from 0. */
    public int position() {
        return position;
    }

    public Kind kind() {
        return kind;
    }

    /** The type of a value, or of one of the values. */
    public Class<?> holds() {
        return holds;
    }

    /** Whether it can hold several values. Then none is none, and it is never {@code null}. */
    public boolean isMany() {
        return kind == Kind.TEXTS || kind == Kind.WORDS || kind == Kind.DAYS;
    }

    /** Whether it can hold several values and their order matters. */
    public boolean isOrdered() {
        return component.getType() == List.class;
    }

    /** Whether a record cannot be without it. */
    public boolean isNeeded() {
        return needed;
    }

    /** What the record says of this field by an annotation of this package. */
    public <A extends Annotation> Optional<A> stated(Class<A> annotation) {
        return Optional.ofNullable(component.getAnnotation(annotation));
    }

    /** Whether its text is the id of something, here or elsewhere. */
    public boolean isId() {
        return stated(Key.class).isPresent() || stated(Refers.class).isPresent();
    }

    /** The value that a record holds here. */
    public @Nullable Object of(Record record) {
        return reader.apply(record);
    }

    private static Class<?> held(Type type) {
        Type one = type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type;
        return one instanceof Class<?> known ? known : Object.class;
    }

    private static Kind kindOf(RecordComponent component, Class<?> holds) {
        boolean several = Set.class == component.getType() || List.class == component.getType();
        boolean canBeSeveral = holds == String.class || holds.isEnum() || holds == LocalDate.class;
        if (several ? !canBeSeveral : component.getType() != holds) {
            throw unfit(component);
        } else if (holds == String.class) {
            return several ? Kind.TEXTS : Kind.TEXT;
        } else if (holds.isEnum()) {
            return several ? Kind.WORDS : Kind.WORD;
        } else if (holds == LocalDate.class) {
            return several ? Kind.DAYS : Kind.DAY;
        } else if (holds == Instant.class) {
            return Kind.MOMENT;
        } else if (holds == Integer.class || holds == int.class) {
            return Kind.COUNT;
        } else if (holds == BigDecimal.class) {
            return Kind.NUMBER;
        } else if (holds == Boolean.class || holds == boolean.class) {
            return Kind.FLAG;
        }
        throw unfit(component);
    }

    private static IllegalArgumentException unfit(RecordComponent component) {
        return new IllegalArgumentException(
                "A flat record cannot hold (%s). See Field.Kind for what it can.".formatted(component));
    }

    @Override
    public String toString() {
        return component.getDeclaringRecord().getSimpleName() + "." + name();
    }
}
