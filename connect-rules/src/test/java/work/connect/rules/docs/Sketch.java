package work.connect.rules.docs;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import work.connect.model.assessment.Subject;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.vocabulary.Limit;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** Makes up indicators that just meet the conditions of a rule at one rung of its ladder. */
final class Sketch {

    private static final BigDecimal ANY_NUMBER = BigDecimal.TEN;
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000);

    private final Rule rule;
    private final int step;
    private final Map<String, Object> bound = new HashMap<>();

    private Sketch(Rule rule, int step) {
        this.rule = rule;
        this.step = step;
    }

    /** @param step the rung, from 1 */
    static Sketch of(Rule rule, int step) {
        Sketch sketch = new Sketch(rule, step);
        rule.patterns().stream().filter(Pattern::isLimit).forEach(sketch::bindLimit);
        return sketch;
    }

    /** What must be there for the rule to speak. */
    List<Draft> needed() {
        return drafts(true);
    }

    /** What keeps the rule silent if it is there; asked for after what is needed. */
    List<Draft> forbidden() {
        return drafts(false);
    }

    private List<Draft> drafts(boolean positive) {
        return rule.patterns().stream()
                .filter(pattern -> !pattern.isLimit() && pattern.isPositive() == positive)
                .map(this::draft)
                .toList();
    }

    private void bindLimit(Pattern pattern) {
        String key = pattern.fixed("key").orElseThrow().text();
        BigDecimal value = rule.limits().stream()
                .filter(limit -> limit.key().equals(key) && (limit.step() == 0 || limit.step() == step))
                .map(Limit::value)
                .findFirst()
                .orElseThrow();
        binds(pattern, "value").forEach(name -> bound.put(name, value));
    }

    private static List<String> binds(Pattern pattern, String property) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.Bind
                        && constraint.property().equals(property))
                .map(constraint -> ((Constraint.Bind) constraint).name())
                .toList();
    }

    private Draft draft(Pattern pattern) {
        Vocabulary.Kind kind = Objects.requireNonNull(Shipped.indicators().get(pattern.type()));
        Map<String, Object> values = new LinkedHashMap<>();
        List<RecordComponent> open = new ArrayList<>(kind.properties().values());
        while (!open.isEmpty()) {
            RecordComponent next = open.stream()
                    .filter(property ->
                            asked(pattern, property.getName()).stream().allMatch(this::isKnown))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(rule.name() + " goes round in circles in " + pattern));
            List<String> names = binds(pattern, next.getName());
            Object value = value(next, asked(pattern, next.getName()), !names.isEmpty());
            values.put(next.getName(), value);
            names.forEach(name -> bound.put(name, value));
            open.remove(next);
        }
        return new Draft(pattern, kind, values);
    }

    private static List<Constraint> asked(Pattern pattern, String property) {
        return pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Bind)
                        && constraint.property().equals(property))
                .toList();
    }

    private boolean isKnown(Constraint constraint) {
        return !(constraint instanceof Constraint.Compare compare)
                || compare.operand().kind() != Operand.Kind.VARIABLE
                || bound.containsKey(compare.operand().text());
    }

    private Object value(RecordComponent property, List<Constraint> asked, boolean isBound) {
        Class<?> type = property.getType();
        if (Draft.isNumber(type)) {
            return asked.isEmpty() && !isBound ? harmless(property) : number(type, asked);
        }
        for (Constraint constraint : asked) {
            if (constraint instanceof Constraint.Flag flag) {
                return flag.wanted();
            } else if (constraint instanceof Constraint.In in) {
                return constant(type, in.operands().get(0));
            } else if (constraint instanceof Constraint.Compare compare
                    && compare.operator().equals("==")) {
                return same(type, compare.operand());
            }
        }
        return anything(property.getName(), type);
    }

    private Object same(Class<?> type, Operand operand) {
        return switch (operand.kind()) {
            case VARIABLE -> Objects.requireNonNull(bound.get(operand.text()));
            case CONSTANT -> constant(type, operand);
            case BOOLEAN -> Boolean.valueOf(operand.text());
            default -> operand.text();
        };
    }

    private BigDecimal number(Class<?> type, List<Constraint> asked) {
        List<Constraint.Compare> compared = asked.stream()
                .map(constraint -> (Constraint.Compare) constraint)
                .toList();
        return compared.stream()
                .map(compare -> Edge.meets(type, compare.operator(), limit(compare)))
                .filter(number ->
                        compared.stream().allMatch(compare -> Edge.isMet(number, compare.operator(), limit(compare))))
                .findFirst()
                .orElse(ANY_NUMBER);
    }

    /** A number that no variant of the rule would speak of. */
    private BigDecimal harmless(RecordComponent property) {
        String type = property.getDeclaringRecord().getSimpleName();
        boolean isLowBad = Shipped.byId().get(rule.id()).stream()
                .flatMap(variant -> variant.rule().patterns().stream())
                .filter(pattern -> pattern.type().equals(type))
                .flatMap(pattern -> asked(pattern, property.getName()).stream())
                .anyMatch(constraint -> constraint instanceof Constraint.Compare compare
                        && compare.operator().startsWith("<"));
        return isLowBad ? MANY : BigDecimal.ZERO;
    }

    /** The number that a property is compared with. */
    BigDecimal limit(Constraint.Compare compare) {
        return compare.operand().kind() == Operand.Kind.VARIABLE
                ? (BigDecimal)
                        Objects.requireNonNull(bound.get(compare.operand().text()))
                : new BigDecimal(compare.operand().text());
    }

    static Object constant(Class<?> type, Operand operand) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> operand.text().endsWith("." + constant))
                .findFirst()
                .orElseThrow();
    }

    private static Object anything(String property, Class<?> type) {
        if (type == boolean.class) {
            return false;
        } else if (type == Subject.Pair.class) {
            return new Subject.Pair("kim", "sam");
        } else if (type == Set.class) {
            return Set.of();
        }
        return type.isEnum() ? type.getEnumConstants()[0] : property;
    }
}
