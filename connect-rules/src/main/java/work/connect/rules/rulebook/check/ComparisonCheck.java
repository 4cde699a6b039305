package work.connect.rules.rulebook.check;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** Checks what properties are compared with: types, order, constants and names. */
public final class ComparisonCheck {

    private static final Set<String> ORDERING = Set.of("<", "<=", ">", ">=");

    private static final String NO_CONSTANT =
            "Write a whole number, a \"text\" or a $name; another property is bound to a $name first.";

    private final Vocabulary vocabulary;
    private final Set<String> imported;
    private final Bindings bindings;
    private final RuleReport report;

    ComparisonCheck(Vocabulary vocabulary, Set<String> imported, Bindings bindings, RuleReport report) {
        this.vocabulary = vocabulary;
        this.imported = imported;
        this.bindings = bindings;
        this.report = report;
    }

    void compare(Position at, String operator, Operand operand, RecordComponent property) {
        Class<?> type = property.getType();
        Class<?> other = typeOf(at, operand, type);
        if (other == null) {
            return;
        }
        if (!fits(operator, type, other)) {
            report.add(
                    at,
                    Code.TYPES_DIFFER,
                    "(" + property.getName() + ") is " + said(type) + " and cannot be compared with " + said(other)
                            + ".",
                    type.isEnum()
                            ? "Write " + type.getSimpleName() + "."
                                    + Vocabulary.namesOf(type).get(0) + " or another of its constants."
                            : "Compare it with " + said(type) + ".");
        } else if (operator.endsWith("=") && !ORDERING.contains(operator) && type != other && isNumber(type)) {
            report.add(
                    at,
                    Code.TYPES_DIFFER,
                    "A number that counts and a limit that may have decimals are not compared by (" + operator + ").",
                    "Use <, <=, > or >=.");
        } else if (ORDERING.contains(operator) && !isNumber(type)) {
            report.add(
                    at,
                    Code.NO_ORDER,
                    "(" + property.getName() + ") is " + said(type) + " and has no order.",
                    "Use == or !=.");
        }
    }

    private static boolean fits(String operator, Class<?> type, Class<?> other) {
        if (operator.endsWith("contains")) {
            return Collection.class.isAssignableFrom(type);
        }
        if (operator.equals("memberOf")) {
            return Collection.class.isAssignableFrom(other);
        }
        return isNumber(type) && isNumber(other) || type == other;
    }

    private @Nullable Class<?> typeOf(Position at, Operand operand, Class<?> expected) {
        return switch (operand.kind()) {
            case INTEGER -> int.class;
            case STRING -> String.class;
            case BOOLEAN -> boolean.class;
            case CONSTANT -> constant(at, operand.text(), expected);
            case VARIABLE -> bindings.use(at, operand.text());
        };
    }

    private @Nullable Class<?> constant(Position at, String text, Class<?> expected) {
        int dot = text.lastIndexOf('.');
        String name = text.substring(dot + 1);
        Optional<Class<?>> type = vocabulary
                .constants(dot < 0 ? "" : text.substring(0, dot))
                .filter(found -> imported.contains(found.getSimpleName()));
        if (type.isEmpty()) {
            report.add(
                    at,
                    Code.UNKNOWN_CONSTANT,
                    "(" + text + ") is no constant this file can use.",
                    expected.isEnum() ? one(expected, name) : NO_CONSTANT);
            return null;
        }
        List<String> names = Vocabulary.namesOf(type.get());
        if (!names.contains(name)) {
            report.add(at, Code.UNKNOWN_CONSTANT, "(" + text + ") does not exist.", Nearest.hint(name, names));
        }
        return type.get();
    }

    /** How to name a constant of the type that is expected; the one of this name, if there is one. */
    private String one(Class<?> expected, String name) {
        List<String> names = Vocabulary.namesOf(expected);
        String constant = expected.getSimpleName() + "." + (names.contains(name) ? name : names.get(0));
        String write = names.contains(name) ? constant : constant + " or another of its constants";
        return imported.contains(expected.getSimpleName())
                ? "Write " + write + "."
                : "Import " + expected.getName() + " and write " + write + ".";
    }

    /** Whether values of this type are numbers in a rule file. */
    public static boolean isNumber(Class<?> type) {
        return type == int.class || type == BigDecimal.class;
    }

    private static String said(Class<?> type) {
        if (isNumber(type)) {
            return "a number";
        }
        if (type == String.class) {
            return "a text";
        }
        return type == boolean.class ? "a yes or no" : "a " + type.getSimpleName();
    }
}
