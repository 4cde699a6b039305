package work.connect.rules.rulebook;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values a rule was matched with into the sentence it says. */
public final class Sentence {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final int DECIMALS_SHOWN = 1;

    private Sentence() {}

    /**
     * @param rule whose sentence it is
     * @param facts the facts it matched, one for each condition that is neither {@code not} nor {@code exists}
     */
    public static String of(Rule rule, List<Object> facts) {
        Map<String, String> values = values(rule, facts);
        return PLACEHOLDER
                .matcher(rule.because())
                .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }

    private static Map<String, String> values(Rule rule, List<Object> facts) {
        Map<String, String> values = new HashMap<>();
        int next = 0;
        for (work.connect.rules.rulebook.Pattern pattern : rule.patterns()) {
            if (pattern.quantifier() == work.connect.rules.rulebook.Pattern.Quantifier.EACH) {
                Object fact = facts.get(next++);
                for (Constraint constraint : pattern.constraints()) {
                    if (constraint instanceof Constraint.Bind bind) {
                        values.put(
                                bind.name().substring(1),
                                fact instanceof Limit limit && bind.property().equals("value")
                                        ? limit.value().stripTrailingZeros().toPlainString()
                                        : shown(read(fact, bind.property())));
                    }
                }
            }
        }
        return values;
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

    /** Constants read as words. What was measured is cut, not rounded: 49.99 must not read as 50 beside a limit of 50. Limits stand in full. */
    private static String shown(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (!(value instanceof BigDecimal number)) {
            return String.valueOf(value);
        }
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() > DECIMALS_SHOWN ? plain.setScale(DECIMALS_SHOWN, RoundingMode.FLOOR) : plain)
                .toPlainString();
    }
}
