package work.connect.model.docs;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;

/** A fact as a row of CSV. */
final class ExampleRow {

    private ExampleRow() {}

    static String header(FactType type) {
        return type.shape().fields().stream().map(Field::column).collect(Collectors.joining(","));
    }

    static String of(Fact fact) {
        return FactKind.of(fact).shape().fields().stream()
                .map(field -> cell(field, field.of((Record) fact)))
                .collect(Collectors.joining(","));
    }

    private static String cell(Field field, Object value) {
        return field.kind() == Field.Kind.TEXTS
                ? ((Collection<?>) value)
                        .stream().map(String.class::cast).sorted().collect(Collectors.joining(";"))
                : cell(value);
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> inOrder) {
            return joined(inOrder.stream().map(ExampleRow::cell).toList());
        } else if (value instanceof Collection<?> inNoOrder) {
            return joined(inNoOrder.stream().map(ExampleRow::cell).sorted().toList());
        } else if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT);
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value.toString();
    }

    private static String joined(List<String> cells) {
        return String.join(" ", cells);
    }
}
