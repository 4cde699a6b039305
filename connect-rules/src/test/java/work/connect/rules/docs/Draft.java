package work.connect.rules.docs;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/**
 * An indicator in the making, for one condition of a rule.
 *
 * @param pattern the condition it is for
 * @param kind what kind it is
 * @param values what it holds so far, by property
 */
record Draft(Pattern pattern, Vocabulary.Kind kind, Map<String, Object> values) {

    Draft with(String property, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(property, value);
        return new Draft(pattern, kind, changed);
    }

    Indicator indicator() {
        RecordComponent[] components = kind.type().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] held = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object value = Objects.requireNonNull(values.get(components[i].getName()));
            held[i] = value instanceof BigDecimal number && types[i] == int.class ? number.intValueExact() : value;
        }
        try {
            return (Indicator) kind.type().getDeclaredConstructor(types).newInstance(held);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(kind.type().getSimpleName() + " cannot be made of " + values, e);
        }
    }

    /** What it holds of what the condition compares. */
    String shown() {
        List<String> compared = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Bind) && !isJoin(constraint))
                .map(Constraint::property)
                .distinct()
                .map(this::shown)
                .toList();
        return Markdown.code(pattern.type()) + (compared.isEmpty() ? "" : ": " + String.join(", ", compared));
    }

    String shown(String property) {
        Object value = Objects.requireNonNull(values.get(property));
        if (value instanceof Boolean yes) {
            return Markdown.code(property) + (yes ? " yes" : " no");
        }
        return Markdown.code(property) + " "
                + (value instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : value);
    }

    /** Whether it only says that two conditions are about the same. */
    boolean isJoin(Constraint constraint) {
        return constraint instanceof Constraint.Compare compare
                && compare.operator().equals("==")
                && compare.operand().kind() == Operand.Kind.VARIABLE
                && !isNumber(compare.property());
    }

    boolean isNumber(String property) {
        return isNumber(type(property));
    }

    Class<?> type(String property) {
        return Objects.requireNonNull(kind.properties().get(property)).getType();
    }

    static boolean isNumber(Class<?> type) {
        return type == int.class || type == BigDecimal.class;
    }
}
