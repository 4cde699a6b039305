package work.connect.rules.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;

/**
 * Goes through the conditions of a rule one by one, in the order written, to tell an author which is the first that the
 * facts of a subject do not meet. It explains a verdict and never makes one: that is the engine's.
 */
final class Conditions {

    /**
     * A condition that is not met.
     *
     * @param pattern which one
     * @param why what the facts say instead
     */
    record Unmet(Pattern pattern, String why) {}

    /** A constraint, and what the names in it stand for. */
    private record Attempt(Object fact, int met, @Nullable Constraint failed, Map<String, Object> names) {
        boolean succeeded() {
            return failed == null;
        }
    }

    private final Rule rule;
    private final List<Indicator> facts;

    private Conditions(Rule rule, List<Indicator> facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** The first condition that is not met; empty when all are. */
    static Optional<Unmet> firstUnmet(Rule rule, List<Indicator> facts) {
        return new Conditions(rule, facts).firstUnmet();
    }

    private Optional<Unmet> firstUnmet() {
        List<Map<String, Object>> ways = List.of(Map.of());
        for (Pattern pattern : rule.patterns()) {
            List<Map<String, Object>> further = new ArrayList<>();
            List<Attempt> attempts = new ArrayList<>();
            for (Map<String, Object> way : ways) {
                List<Attempt> tried = candidates(pattern).stream()
                        .map(fact -> attempt(pattern, fact, way))
                        .toList();
                attempts.addAll(tried);
                further.addAll(onward(pattern.quantifier(), way, tried));
            }
            if (further.isEmpty()) {
                return Optional.of(new Unmet(pattern, why(pattern, attempts)));
            }
            ways = further;
        }
        return Optional.empty();
    }

    private Collection<?> candidates(Pattern pattern) {
        return pattern.isLimit()
                ? rule.limits()
                : facts.stream()
                        .filter(fact -> fact.getClass().getSimpleName().equals(pattern.type()))
                        .toList();
    }

    private static List<Map<String, Object>> onward(
            Pattern.Quantifier quantifier, Map<String, Object> way, List<Attempt> tried) {
        List<Attempt> met = tried.stream().filter(Attempt::succeeded).toList();
        return switch (quantifier) {
            case EACH -> met.stream().map(Attempt::names).toList();
            case EXISTS -> met.isEmpty() ? List.of() : List.of(way);
            case NOT -> met.isEmpty() ? List.of(way) : List.of();
        };
    }

    private static Attempt attempt(Pattern pattern, Object fact, Map<String, Object> way) {
        Map<String, Object> names = new HashMap<>(way);
        int met = 0;
        for (Constraint constraint : pattern.constraints()) {
            if (!holds(constraint, fact, names)) {
                return new Attempt(fact, met, constraint, names);
            }
            met++;
        }
        return new Attempt(fact, met, null, names);
    }

    private static boolean holds(Constraint constraint, Object fact, Map<String, Object> names) {
        Object value = Objects.requireNonNull(Readable.read(fact, constraint.property()));
        if (constraint instanceof Constraint.Bind bind) {
            names.put(bind.name(), value);
            return true;
        } else if (constraint instanceof Constraint.Flag flag) {
            return value.equals(flag.wanted());
        } else if (constraint instanceof Constraint.In in) {
            return in.operands().stream().anyMatch(operand -> isEqual(value, meant(operand, names)));
        }
        Constraint.Compare compare = (Constraint.Compare) constraint;
        return holds(value, compare.operator(), meant(compare.operand(), names));
    }

    private static boolean holds(Object value, String operator, Object other) {
        return switch (operator) {
            case "==" -> isEqual(value, other);
            case "!=" -> !isEqual(value, other);
            case "contains" -> has((Collection<?>) value, other);
            case "not contains" -> !has((Collection<?>) value, other);
            case "memberOf" -> has((Collection<?>) other, value);
            case "<" -> number(value).compareTo(number(other)) < 0;
            case "<=" -> number(value).compareTo(number(other)) <= 0;
            case ">" -> number(value).compareTo(number(other)) > 0;
            case ">=" -> number(value).compareTo(number(other)) >= 0;
            default -> throw new IllegalStateException("No rule file can hold the operator " + operator + ".");
        };
    }

    private static boolean has(Collection<?> values, Object value) {
        return values.stream().anyMatch(one -> isEqual(one, value));
    }

    private static boolean isEqual(Object one, Object other) {
        if (one instanceof Number && other instanceof Number) {
            return number(one).compareTo(number(other)) == 0;
        }
        return one instanceof Enum<?> constant && other instanceof String name
                ? constant.name().equals(name)
                : one.equals(other);
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }

    private static Object meant(Operand operand, Map<String, Object> names) {
        return switch (operand.kind()) {
            case INTEGER -> new BigDecimal(operand.text());
            case STRING -> operand.text();
            case BOOLEAN -> Boolean.valueOf(operand.text());
            case CONSTANT -> operand.text().substring(operand.text().lastIndexOf('.') + 1);
            case VARIABLE -> Objects.requireNonNull(names.get(operand.text()), operand.text());
        };
    }

    private static String why(Pattern pattern, List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return "There is no " + pattern.type() + " here.";
        } else if (pattern.quantifier() == Pattern.Quantifier.NOT) {
            return attempts.stream()
                    .filter(Attempt::succeeded)
                    .findFirst()
                    .map(attempt -> "It must not be there, and it is: " + Readable.of(attempt.fact()))
                    .orElseThrow();
        }
        Attempt nearest = attempts.get(0);
        for (Attempt attempt : attempts) {
            nearest = attempt.met() > nearest.met() ? attempt : nearest;
        }
        return why(nearest);
    }

    private static String why(Attempt attempt) {
        Constraint failed = Objects.requireNonNull(attempt.failed());
        String is = failed.property() + " is " + Readable.shown(Readable.read(attempt.fact(), failed.property()));
        boolean named = failed instanceof Constraint.Compare compare
                && compare.operand().kind() == Operand.Kind.VARIABLE;
        String asked = named ? " and " + meaning((Constraint.Compare) failed, attempt.names()) : "";
        return "It asks for " + failed + "; " + is + asked + ".";
    }

    private static String meaning(Constraint.Compare compare, Map<String, Object> names) {
        return compare.operand() + " is " + Readable.shown(meant(compare.operand(), names));
    }
}
