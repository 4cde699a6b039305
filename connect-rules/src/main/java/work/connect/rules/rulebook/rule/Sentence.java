package work.connect.rules.rulebook.rule;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.rules.rulebook.vocabulary.Limit;

/** The values a rule was matched with, by the names its sentence has for them. */
public final class Sentence {

    private static final int DECIMALS_SHOWN = 1;

    private Sentence() {}

    /**
     * What was measured is cut, not rounded: 49.99 must not read as 50 beside a limit of 50. Limits stand in full.
     *
     * @param rule whose sentence it is
     * @param facts the facts it matched, one for each condition that is neither {@code not} nor {@code exists}
     */
    public static Map<String, Object> values(Rule rule, List<Object> facts) {
        Map<String, Object> values = new HashMap<>();
        for (Object fact : facts) {
            if (fact instanceof Bound bound) {
                bound.values().forEach((name, value) -> values.put(name, shown(value)));
                return values;
            }
        }
        int next = 0;
        for (Pattern pattern : rule.patterns()) {
            if (pattern.quantifier() == Pattern.Quantifier.EACH) {
                Object fact = facts.get(next++);
                for (Constraint constraint : pattern.constraints()) {
                    if (constraint instanceof Constraint.Bind bind) {
                        values.put(bind.name().substring(1), value(fact, bind.property()));
                    }
                }
            }
        }
        return values;
    }

    private static Object value(Object fact, String property) {
        if (fact instanceof Limit limit && property.equals("value")) {
            return limit.value().stripTrailingZeros();
        }
        return shown(read(fact, property));
    }

    private static Object shown(Object value) {
        return value instanceof BigDecimal number ? cut(number.stripTrailingZeros()) : value;
    }

    private static BigDecimal cut(BigDecimal number) {
        return number.scale() > DECIMALS_SHOWN ? number.setScale(DECIMALS_SHOWN, RoundingMode.FLOOR) : number;
    }

    private static Object read(Object fact, String property) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getName().equals(property)) {
                try {
                    return component.getAccessor().invoke(fact);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("The property cannot be read: " + property, e);
                }
            }
        }
        throw new IllegalStateException("There is no property " + property + " in " + fact.getClass());
    }
}
