package work.connect.rules.rulebook.check;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.parse.Lexer;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** Whether any value of one property can meet all that a condition asks of it. */
final class Possible {

    private final RecordComponent property;
    private final Map<String, BigDecimal> limits;
    private final Set<String> excluded = new HashSet<>();
    private @Nullable Set<String> candidates;
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private boolean leastIsOut;
    private boolean mostIsOut;

    private Possible(RecordComponent property, Map<String, BigDecimal> limits) {
        this.property = property;
        this.limits = limits;
    }

    /** @param limits the values of limits, by the names they are bound to */
    static boolean of(Pattern pattern, RecordComponent property, Map<String, BigDecimal> limits) {
        Possible possible = new Possible(property, limits);
        pattern.constraints().stream()
                .filter(constraint -> constraint.property().equals(property.getName()))
                .forEach(possible::ask);
        return possible.isPossible();
    }

    private void ask(Constraint constraint) {
        if (constraint instanceof Constraint.Flag flag) {
            only(Set.of(String.valueOf(flag.wanted())));
        } else if (constraint instanceof Constraint.In in) {
            List<String> values = in.operands().stream().map(this::value).toList();
            if (!values.contains("")) {
                only(Set.copyOf(values));
            }
        } else if (constraint instanceof Constraint.Compare compare) {
            String value = value(compare.operand());
            if (!value.isEmpty()) {
                compare(compare.operator(), value);
            }
        }
    }

    /** What is known of the operand; empty when nothing is. */
    private String value(Operand operand) {
        if (operand.kind() == Operand.Kind.VARIABLE) {
            BigDecimal limit = limits.get(operand.text());
            return limit == null ? "" : limit.stripTrailingZeros().toPlainString();
        }
        if (operand.kind() == Operand.Kind.INTEGER && !Lexer.isInteger(operand.text())) {
            return "";
        }
        return operand.kind() == Operand.Kind.CONSTANT
                ? operand.text().substring(operand.text().lastIndexOf('.') + 1)
                : operand.text();
    }

    private void compare(String operator, String value) {
        switch (operator) {
            case "==" -> only(Set.of(value));
            case "!=" -> excluded.add(value);
            case ">", ">=" -> atLeast(new BigDecimal(value), operator.equals(">"));
            case "<", "<=" -> atMost(new BigDecimal(value), operator.equals("<"));
            default -> {}
        }
    }

    private void only(Set<String> values) {
        Set<String> before = candidates;
        candidates = before == null
                ? values
                : values.stream().filter(before::contains).collect(Collectors.toSet());
    }

    private void atLeast(BigDecimal bound, boolean isOut) {
        BigDecimal value = isOut && isWhole()
                ? bound.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : isWhole() ? bound.setScale(0, RoundingMode.CEILING) : bound;
        boolean out = isOut && !isWhole();
        int order = least == null ? 1 : value.compareTo(least);
        leastIsOut = order > 0 ? out : leastIsOut || order == 0 && out;
        least = order > 0 ? value : least;
    }

    private void atMost(BigDecimal bound, boolean isOut) {
        BigDecimal value = isOut && isWhole()
                ? bound.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)
                : isWhole() ? bound.setScale(0, RoundingMode.FLOOR) : bound;
        boolean out = isOut && !isWhole();
        int order = most == null ? -1 : value.compareTo(most);
        mostIsOut = order < 0 ? out : mostIsOut || order == 0 && out;
        most = order < 0 ? value : most;
    }

    private boolean isWhole() {
        return property.getType() == int.class;
    }

    private boolean isPossible() {
        if (candidates != null) {
            return candidates.stream().anyMatch(value -> !excluded.contains(value) && isBetween(value));
        }
        if (property.getType().isEnum() && !excluded.isEmpty()) {
            return !excluded.containsAll(Vocabulary.namesOf(property.getType()));
        }
        if (property.getType() == boolean.class) {
            return excluded.size() < 2;
        }
        if (least == null || most == null) {
            return true;
        }
        int order = least.compareTo(most);
        boolean onlyOne =
                order == 0 && !excluded.contains(least.stripTrailingZeros().toPlainString());
        return order < 0 || onlyOne && !leastIsOut && !mostIsOut;
    }

    private boolean isBetween(String value) {
        if (least == null && most == null) {
            return true;
        }
        BigDecimal number = new BigDecimal(value);
        int above = least == null ? 1 : number.compareTo(least);
        int below = most == null ? -1 : number.compareTo(most);
        return (above > 0 || above == 0 && !leastIsOut) && (below < 0 || below == 0 && !mostIsOut);
    }
}
