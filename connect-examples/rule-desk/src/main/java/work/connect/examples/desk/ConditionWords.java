package work.connect.examples.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;

/** The conditions of a rule, without the names that tie them together. */
final class ConditionWords {

    private static final Map<String, String> OPERATORS = Map.of(
            ">", "is more than",
            ">=", "is at least",
            "<", "is less than",
            "<=", "is at most",
            "==", "is",
            "!=", "is not",
            "contains", "has",
            "not contains", "has not",
            "memberOf", "is one of");

    /** What a name in the rule stands for. */
    private final Map<String, String> meanings = new HashMap<>();

    private ConditionWords() {}

    /** One line for each fact that the rule asks for. */
    static List<String> of(Rule rule) {
        ConditionWords words = new ConditionWords();
        return rule.patterns().stream()
                .flatMap(pattern -> words.of(pattern).stream())
                .toList();
    }

    private List<String> of(Pattern pattern) {
        String owner = pattern.isLimit()
                ? "the limit (" + pattern.fixed("key").map(Operand::text).orElse("") + ")"
                : "of " + pattern.type();
        List<String> asked = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                meanings.put(bind.name(), pattern.isLimit() ? owner : bind.property() + " " + owner);
            } else {
                asked.add(asked(constraint));
            }
        }
        return pattern.isLimit() ? List.of() : List.of(opening(pattern) + joined(asked));
    }

    private static String opening(Pattern pattern) {
        return switch (pattern.quantifier()) {
            case EACH -> pattern.type();
            case EXISTS -> "there is a " + pattern.type();
            case NOT -> "there is no " + pattern.type();
        };
    }

    private static String joined(List<String> asked) {
        return asked.isEmpty() ? "" : ": " + String.join(", ", asked);
    }

    private String asked(Constraint constraint) {
        if (constraint instanceof Constraint.Flag flag) {
            return (flag.wanted() ? "" : "not ") + flag.property();
        } else if (constraint instanceof Constraint.In in) {
            return in.property() + " is one of "
                    + in.operands().stream().map(this::meant).collect(Collectors.joining(", "));
        }
        Constraint.Compare compare = (Constraint.Compare) constraint;
        return compare.property() + " " + OPERATORS.getOrDefault(compare.operator(), compare.operator()) + " "
                + meant(compare.operand());
    }

    private String meant(Operand operand) {
        return operand.kind() == Operand.Kind.CONSTANT
                ? operand.text().substring(operand.text().lastIndexOf('.') + 1)
                : meanings.getOrDefault(operand.text(), operand.text());
    }
}
