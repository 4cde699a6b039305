package work.connect.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.Key;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * A kind of facts: one of ours, or one of a host's own. All there is to say of it is said by its record: see
 * {@link Shape}.
 */
public sealed interface FactKind permits FactType, OwnFactType {

    /**
     * The kind of a fact.
     *
     * @throws InvalidFactTypeException when its record is none of {@link FactType} and no kind of a host's own
     */
    static FactKind of(Fact fact) {
        return of(fact.getClass());
    }

    /**
     * The kind of the facts that are such records.
     *
     * @throws InvalidFactTypeException when it is none of {@link FactType} and no kind of a host's own
     */
    static FactKind of(Class<?> record) {
        FactType ours = FactType.ours(record);
        return ours != null ? ours : OwnFactType.of(record);
    }

    /** Ours in the order of the constants, then a host's own in the order of their files. */
    static Comparator<FactKind> inOrder() {
        return FactKind::compare;
    }

    private static int compare(FactKind one, FactKind other) {
        int byRank = Integer.compare(rank(one), rank(other));
        return byRank != 0 || one instanceof FactType ? byRank : one.file().compareTo(other.file());
    }

    private static int rank(FactKind kind) {
        return kind instanceof FactType ours ? ours.ordinal() : FactType.values().length;
    }

    /** What a fact of this kind is made of. */
    Shape<?> shape();

    /** As a folder calls the file, without its ending, such as {@code conduct_reports}. */
    String file();

    /** As Java and JSON call the collection, such as {@code conductReports}. */
    default String collection() {
        String[] words = file().split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** The field with the id of the fact, if facts of this kind have one. */
    default Optional<Field> key() {
        return shape().fields().stream()
                .filter(field -> field.stated(Key.class).isPresent())
                .findFirst();
    }

    /** How protected facts of this kind are. */
    default DisclosureClass disclosure() {
        return disclosed().value();
    }

    /** How protected is what is found from this field: its own class, or that of the fact. */
    default DisclosureClass disclosure(Field field) {
        return field.stated(Disclosed.class).orElseGet(this::disclosed).value();
    }

    private Disclosed disclosed() {
        Class<?> record = shape().type();
        return Objects.requireNonNull(record.getAnnotation(Disclosed.class), record.getName());
    }
}
