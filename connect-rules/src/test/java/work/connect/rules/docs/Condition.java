package work.connect.rules.docs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.vocabulary.Limit;

/** What a rule asks of one kind of indicator, in words and with its limits. */
final class Condition {

    private final Rule rule;
    private final Pattern pattern;
    private final Class<?> type;

    private Condition(Rule rule, Pattern pattern) {
        this.rule = rule;
        this.pattern = pattern;
        type = Objects.requireNonNull(Shipped.indicators().get(pattern.type())).type();
    }

    /** One line for each condition of a rule. */
    static List<String> of(Rule rule) {
        return rule.patterns().stream()
                .filter(pattern -> !pattern.isLimit())
                .map(pattern -> new Condition(rule, pattern).inWords())
                .toList();
    }

    private String inWords() {
        Map<String, List<String>> byProperty = new LinkedHashMap<>();
        for (Constraint constraint : pattern.constraints()) {
            asked(constraint)
                    .ifPresent(words -> byProperty
                            .computeIfAbsent(constraint.property(), property -> new ArrayList<>())
                            .add(words));
        }
        String asked = byProperty.entrySet().stream()
                .map(property -> named(property.getKey()) + " " + String.join(" and ", property.getValue()))
                .collect(Collectors.joining("; "));
        String kind = Markdown.linkTo("FACTS.md", Markdown.code(pattern.type()), pattern.type());
        String what = asked.isEmpty() ? kind : kind + ": " + asked;
        return pattern.isPositive() ? what : "and not " + what;
    }

    private Optional<String> asked(Constraint constraint) {
        if (constraint instanceof Constraint.Flag flag) {
            return Optional.of(flag.wanted() ? "is so" : "is not so");
        } else if (constraint instanceof Constraint.In in) {
            return Optional.of("is one of "
                    + in.operands().stream().map(Condition::constant).collect(Collectors.joining(", ")));
        } else if (constraint instanceof Constraint.Compare compare) {
            return compared(compare);
        }
        return Optional.empty();
    }

    private String named(String property) {
        return "%s (%s)".formatted(Markdown.code(property), Words.of(type).briefly(property));
    }

    private Optional<String> compared(Constraint.Compare compare) {
        Operand operand = compare.operand();
        String operator = operator(compare.operator());
        return switch (operand.kind()) {
            case CONSTANT -> Optional.of(operator + " " + constant(operand));
            case VARIABLE -> bound(operand.text()).map(value -> operator + " " + value);
            default -> Optional.of(operator + " " + operand.text());
        };
    }

    private static String operator(String operator) {
        return switch (operator) {
            case ">" -> "is more than";
            case ">=" -> "is at least";
            case "<" -> "is less than";
            case "<=" -> "is at most";
            case "==" -> "is";
            case "!=" -> "is not";
            default -> operator;
        };
    }

    private static String constant(Operand operand) {
        String text = operand.text();
        return text.substring(text.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }

    /** What a name stands for: a limit, or another property; nothing where it only joins two conditions. */
    private Optional<String> bound(String name) {
        for (Pattern other : rule.patterns()) {
            for (Constraint constraint : other.constraints()) {
                if (constraint instanceof Constraint.Bind bind && bind.name().equals(name)) {
                    return other.isLimit()
                            ? Optional.of(limit(other.fixed("key").orElseThrow().text()))
                            : other == pattern || isNumber(other, bind.property())
                                    ? Optional.of(Markdown.code(bind.property()))
                                    : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(Pattern pattern, String property) {
        return Draft.isNumber(Objects.requireNonNull(
                        Objects.requireNonNull(Shipped.indicators().get(pattern.type()))
                                .properties()
                                .get(property))
                .getType());
    }

    /** The limit with the severities of its rungs: {@code 21 (LOW), 42 (MODERATE)}. */
    private String limit(String key) {
        Ladder ladder = rule.ladder();
        Map<BigDecimal, List<String>> severities = new LinkedHashMap<>();
        for (Limit limit : rule.limits()) {
            if (limit.key().equals(key)) {
                severities
                        .computeIfAbsent(limit.value(), value -> new ArrayList<>())
                        .add(
                                limit.step() == 0
                                        ? ""
                                        : ladder.severityOf(limit.step()).name());
            }
        }
        return severities.entrySet().stream()
                .map(rung -> "**" + rung.getKey().toPlainString() + "**" + severity(rung.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String severity(List<String> names) {
        List<String> said = names.stream().filter(name -> !name.isEmpty()).toList();
        return said.isEmpty() || rule.ladder().rungs().size() == 1 ? "" : " (" + String.join(", ", said) + ")";
    }
}
