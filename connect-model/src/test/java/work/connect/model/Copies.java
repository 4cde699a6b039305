package work.connect.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.Key;
import work.connect.model.fact.Shape;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;

/** Valid copies of the examples of {@link OneOfEach} that can stand beside them, and copies with one value changed. */
final class Copies {

    private Copies() {}

    /** An example with an id of its own; of a history, with a person of its own who must be added too. */
    static Fact fresh(FactType type, int number) {
        Fact example = Objects.requireNonNull(OneOfEach.examples().get(type));
        Fact copy = type.key()
                .map(key -> with(example, key.name(), "own-" + number))
                .orElse(example);
        return copy instanceof Membership || copy instanceof ReportingLine
                ? with(copy, "person", "own-" + number)
                : copy;
    }

    /** What must be added for the copy to be valid. */
    static List<Fact> needs(Fact copy) {
        if (copy instanceof Membership membership) {
            return List.of(Person.of(membership.person(), "support"));
        }
        return copy instanceof ReportingLine line ? List.of(Person.of(line.person(), "support")) : List.of();
    }

    static Fact with(Fact fact, String name, @Nullable Object value) {
        return change(fact, (field, before) -> field.name().equals(name) ? value : before);
    }

    /** Equal, and yet another instance. */
    static Fact again(Fact fact) {
        return change(fact, (field, before) -> before);
    }

    /** The same id, and something else said. */
    static Fact otherwise(Fact fact) {
        Field one = FactKind.of(fact).shape().fields().stream()
                .filter(field -> !field.isNeeded() && !field.isMany())
                .filter(field -> field.stated(Key.class).isEmpty() && field.of((Record) fact) != null)
                .findFirst()
                .orElseThrow();
        return with(fact, one.name(), null);
    }

    private static Fact change(Fact fact, Shape.ValueChange change) {
        return (Fact) mapped(FactKind.of(fact).shape(), (Record) fact, change);
    }

    private static <T extends Record> T mapped(Shape<T> shape, Record fact, Shape.ValueChange change) {
        return shape.map(shape.type().cast(fact), change);
    }
}
