package work.connect.rules.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactKind;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.Shape;

/** Beginnings of workplaces that retell another one. */
final class Rewriting {

    private Rewriting() {}

    /** The same moment, calendar and registers, and nobody there yet. */
    static Workplace.Builder emptied(Workplace workplace) {
        return begun(workplace, workplace.now(), workplace.calendar(), UnaryOperator.identity());
    }

    /** What becomes of the value of one field of a fact. */
    interface Change {
        @Nullable
        Object of(FactKind type, Field field, @Nullable Object value);
    }

    /** All facts of a workplace, changed, added to another one. */
    static Workplace.Builder retold(Workplace workplace, Workplace.Builder begun, Change change) {
        for (FactKind type : workplace.kinds()) {
            retold(workplace, type, begun, change);
        }
        return begun;
    }

    /** The facts of one kind, changed, added to another one. */
    static void retold(Workplace workplace, FactKind type, Workplace.Builder begun, Change change) {
        workplace.all(type).forEach(fact -> begun.add(changed(type, type.shape(), fact, change)));
    }

    private static <T extends Record> Fact changed(FactKind type, Shape<T> shape, Fact fact, Change change) {
        T record = shape.type().cast(fact);
        return (Fact) shape.map(record, (field, value) -> change.of(type, field, value));
    }

    static Workplace.Builder begun(
            Workplace workplace, Instant now, WorkCalendar calendar, UnaryOperator<LocalDate> days) {
        Workplace.Builder builder = Workplace.asOf(now, workplace.zone()).calendar(calendar);
        workplace.kept().forEach((kept, since) -> builder.keeps(kept, days.apply(since)));
        return builder;
    }
}
