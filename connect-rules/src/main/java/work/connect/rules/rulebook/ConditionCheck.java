package work.connect.rules.rulebook;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.rulebook.Vocabulary.Kind;

/** Checks the conditions of one rule against the facts there are: names, types, bindings, joins. */
final class ConditionCheck {

    private static final Set<String> ORDERING = Set.of("<", "<=", ">", ">=");

    private final Vocabulary vocabulary;
    private final Set<String> imported;
    private final Rule rule;
    private final List<RuleProblem> problems;
    private final Map<String, Class<?>> bound = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> limitsRead = new HashSet<>();
    private final Set<String> keysBound = new HashSet<>();
    private boolean climbing;
    private boolean anchored;
    private int many;

    ConditionCheck(Vocabulary vocabulary, RuleFile file, Rule rule, List<RuleProblem> problems) {
        this.vocabulary = vocabulary;
        this.imported = file.imports().stream().map(RuleFile.Import::simpleName).collect(Collectors.toSet());
        this.rule = rule;
        this.problems = problems;
    }

    void run() {
        if (rule.patterns().isEmpty()) {
            report(
                    rule.at(),
                    RuleProblem.Code.NO_CONDITION,
                    "The rule asks for nothing.",
                    "Name at least one fact between when and then.");
        }
        rule.patterns().forEach(this::pattern);
        subject();
        limitsNotRead();
        unused();
    }

    private void pattern(Pattern pattern) {
        if (!imported.contains(pattern.type())) {
            report(
                    pattern.at(),
                    RuleProblem.Code.NOT_IMPORTED,
                    "The file does not import (" + pattern.type() + ").",
                    vocabulary.importable().stream()
                            .filter(name -> name.endsWith("." + pattern.type()))
                            .findFirst()
                            .map(name -> "Add the line: import " + name)
                            .orElseGet(() -> Nearest.hint(
                                    pattern.type(), vocabulary.kinds().keySet())));
            return;
        }
        if (pattern.isLimit()) {
            limit(pattern);
            return;
        }
        Optional<Kind> kind = vocabulary.kind(pattern.type());
        if (kind.isEmpty()) {
            report(
                    pattern.at(),
                    RuleProblem.Code.UNKNOWN_FACT,
                    "(" + pattern.type() + ") is no kind of fact.",
                    Nearest.hint(pattern.type(), vocabulary.kinds().keySet()));
            return;
        }
        constraints(pattern, kind.get().properties());
        unit(pattern, kind.get());
        joins(pattern, kind.get());
    }

    private void limit(Pattern pattern) {
        constraints(pattern, componentsOf(Limit.class));
        boolean own = pattern.fixed("rule")
                .filter(operand -> operand.text().equals(rule.name()))
                .isPresent();
        if (!own) {
            report(
                    pattern.at(),
                    RuleProblem.Code.FOREIGN_LIMIT,
                    "A limit must be the rule's own.",
                    "Write: rule == \"" + rule.name() + "\"");
        }
        Set<String> declared = declaredLimits();
        Optional<Operand> key = pattern.fixed("key");
        if (key.isEmpty() || !declared.contains(key.get().text())) {
            report(
                    pattern.at(),
                    RuleProblem.Code.UNKNOWN_LIMIT,
                    "A limit must name one of the rule's own keys: " + declared + ".",
                    "Declare it in @ladder or @given, and write: key == \"days\"");
        } else {
            oneOfEach(pattern, key.get().text());
        }
    }

    /** Each declared number is read by one condition, and the rungs of a ladder are climbed together. */
    private void oneOfEach(Pattern pattern, String key) {
        if (pattern.quantifier() != Pattern.Quantifier.EACH || !limitsRead.add(key)) {
            report(
                    pattern.at(),
                    RuleProblem.Code.LIMIT_READ_TWICE,
                    "A limit is read by one condition, without not or exists.",
                    "Keep one condition for (" + key + ").");
        }
        boolean ofLadder = rule.limits().stream().anyMatch(limit -> limit.key().equals(key) && limit.step() > 0);
        if (ofLadder
                && climbing
                && pattern.fixed("step")
                        .filter(step -> step.text().equals("$step"))
                        .isEmpty()) {
            report(
                    pattern.at(),
                    RuleProblem.Code.STEPS_DIFFER,
                    "The limits of a ladder belong together.",
                    "Write: step == $step");
        }
        climbing |= ofLadder;
    }

    private void limitsNotRead() {
        declaredLimits().stream()
                .filter(key -> !limitsRead.contains(key))
                .sorted()
                .forEach(key -> report(
                        rule.at(),
                        RuleProblem.Code.LIMIT_NOT_READ,
                        "No condition reads the limit (" + key + ").",
                        "Write: Limit( rule == \"" + rule.name() + "\", key == \"" + key + "\", $" + key
                                + " : value )"));
    }

    private Set<String> declaredLimits() {
        try {
            return rule.limits().stream().map(Limit::key).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }

    private void constraints(Pattern pattern, Map<String, RecordComponent> properties) {
        for (Constraint constraint : pattern.constraints()) {
            RecordComponent property = properties.get(constraint.property());
            if (property == null) {
                report(
                        constraint.at(),
                        RuleProblem.Code.UNKNOWN_PROPERTY,
                        "(" + pattern.type() + ") has no property (" + constraint.property() + ").",
                        Nearest.hint(constraint.property(), properties.keySet()));
            } else if (constraint instanceof Constraint.Bind bind) {
                bind(bind, property.getType(), pattern);
            } else if (constraint instanceof Constraint.Compare compare) {
                compare(compare.at(), compare.operator(), compare.operand(), property);
            } else if (constraint instanceof Constraint.In in) {
                in.operands().forEach(operand -> compare(in.at(), "==", operand, property));
            } else if (property.getType() != boolean.class) {
                report(
                        constraint.at(),
                        RuleProblem.Code.NOT_YES_OR_NO,
                        "(" + constraint.property() + ") is no yes or no.",
                        "Compare it with something.");
            }
        }
        if (pattern.name() != null && bound.put(pattern.name(), Object.class) != null) {
            report(
                    pattern.at(),
                    RuleProblem.Code.BOUND_TWICE,
                    "(" + pattern.name() + ") is bound twice.",
                    "Give it another name.");
        }
    }

    private void bind(Constraint.Bind bind, Class<?> type, Pattern pattern) {
        if (pattern.quantifier() != Pattern.Quantifier.EACH) {
            report(
                    bind.at(),
                    RuleProblem.Code.BINDS_NOTHING,
                    "A condition with not or exists binds nothing.",
                    "Leave out (" + bind.name() + ").");
        } else if (bound.put(bind.name(), type) != null) {
            report(
                    bind.at(),
                    RuleProblem.Code.BOUND_TWICE,
                    "(" + bind.name() + ") is bound twice.",
                    "Give it another name.");
        }
    }

    private void compare(Position at, String operator, Operand operand, RecordComponent property) {
        Class<?> type = property.getType();
        Class<?> other = typeOf(at, operand, type);
        if (other == null) {
            return;
        }
        boolean fits = operator.endsWith("contains") || operator.equals("memberOf")
                ? java.util.Collection.class.isAssignableFrom(operator.equals("memberOf") ? other : type)
                : isNumber(type) && isNumber(other) || type == other;
        if (!fits) {
            report(
                    at,
                    RuleProblem.Code.TYPES_DIFFER,
                    "(" + property.getName() + ") is " + said(type) + " and cannot be compared with " + said(other)
                            + ".",
                    type.isEnum()
                            ? "Write " + type.getSimpleName() + "."
                                    + Vocabulary.namesOf(type).get(0) + " or another of its constants."
                            : "");
        } else if (operator.endsWith("=") && !ORDERING.contains(operator) && type != other && isNumber(type)) {
            report(
                    at,
                    RuleProblem.Code.TYPES_DIFFER,
                    "A number that counts and a limit that may have decimals are not compared by (" + operator + ").",
                    "Use <, <=, > or >=.");
        } else if (ORDERING.contains(operator) && !isNumber(type)) {
            report(
                    at,
                    RuleProblem.Code.NO_ORDER,
                    "(" + property.getName() + ") is " + said(type) + " and has no order.",
                    "Use == or !=.");
        }
    }

    private @org.jspecify.annotations.Nullable Class<?> typeOf(Position at, Operand operand, Class<?> expected) {
        return switch (operand.kind()) {
            case INTEGER -> int.class;
            case STRING -> String.class;
            case BOOLEAN -> boolean.class;
            case CONSTANT -> constant(at, operand.text(), expected);
            case VARIABLE -> variable(at, operand.text());
        };
    }

    private @org.jspecify.annotations.Nullable Class<?> variable(Position at, String name) {
        used.add(name);
        Class<?> type = bound.get(name);
        if (type == null) {
            report(
                    at,
                    RuleProblem.Code.NOT_BOUND,
                    "Nothing is bound to (" + name + ") before this.",
                    Nearest.hint(name, bound.keySet()));
        }
        return type;
    }

    private @org.jspecify.annotations.Nullable Class<?> constant(Position at, String text, Class<?> expected) {
        int dot = text.lastIndexOf('.');
        Optional<Class<?>> type = vocabulary
                .constants(dot < 0 ? "" : text.substring(0, dot))
                .filter(found -> imported.contains(found.getSimpleName()));
        if (type.isEmpty()) {
            report(
                    at,
                    RuleProblem.Code.UNKNOWN_CONSTANT,
                    "(" + text + ") is no constant this file can use.",
                    expected.isEnum()
                            ? "Import " + expected.getName() + " and write " + expected.getSimpleName() + "."
                                    + text.substring(dot + 1)
                            : "Write a whole number, a \"text\" or a $name.");
            return null;
        }
        List<String> names = Vocabulary.namesOf(type.get());
        if (!names.contains(text.substring(dot + 1))) {
            report(
                    at,
                    RuleProblem.Code.UNKNOWN_CONSTANT,
                    "(" + text + ") does not exist.",
                    Nearest.hint(text.substring(dot + 1), names));
        }
        return type.get();
    }

    /** What is measured of one unit is compared with what is measured of the same: no rule mixes two units. */
    private void unit(Pattern pattern, Kind kind) {
        Optional<String> unit = rule.annotation("unit");
        if (unit.isPresent() && !unit.get().equals(kind.unit().name())) {
            report(
                    pattern.at(),
                    RuleProblem.Code.UNITS_DIFFER,
                    "The rule is about a " + unit.get() + ", but (" + pattern.type() + ") is about a " + kind.unit()
                            + ".",
                    "Ask about one unit in one rule; two questions make two rules.");
        }
    }

    /** Bounds what a rule can cost: every further fact hangs on the unit's key, and only one of them may be many. */
    private void joins(Pattern pattern, Kind kind) {
        String unitKey = kind.key().isEmpty() ? "" : kind.key().get(0);
        boolean keyed = unitKey.isEmpty()
                || pattern.fixed(unitKey)
                        .filter(operand -> keysBound.contains(operand.text()))
                        .isPresent();
        if (anchored && !keyed) {
            report(
                    pattern.at(),
                    RuleProblem.Code.NOT_JOINED,
                    "This is not tied to what stands before it.",
                    "Add: " + unitKey + " == a $name that a condition above binds to its own " + unitKey + ".");
        }
        anchored = true;
        boolean each = pattern.quantifier() == Pattern.Quantifier.EACH;
        boolean single = kind.key().stream()
                .filter(property -> !property.equals(unitKey))
                .allMatch(property -> pattern.fixed(property).isPresent());
        if (each && !single && ++many > 1) {
            report(
                    pattern.at(),
                    RuleProblem.Code.TOO_MANY_FOR_ONE_RULE,
                    "Only one condition of a rule may match many facts of its unit.",
                    "Fix " + kind.key() + " with ==.");
        }
        for (Constraint constraint : pattern.constraints()) {
            if (each
                    && constraint instanceof Constraint.Bind bind
                    && bind.property().equals(unitKey)) {
                keysBound.add(bind.name());
            }
        }
        whichOne(pattern, kind);
    }

    /** A measure of which there are several kinds must be named: {@code construct == Construct.SUPERVISOR_SUPPORT}. */
    private void whichOne(Pattern pattern, Kind kind) {
        for (String property : kind.key()) {
            boolean several = kind.properties().get(property).getType().isEnum()
                    && rule.annotation("unit").isPresent();
            List<Operand> meant = pattern.anyOf(property);
            boolean named =
                    !meant.isEmpty() && meant.stream().allMatch(operand -> operand.kind() == Operand.Kind.CONSTANT);
            if (several && !named) {
                report(
                        pattern.at(),
                        RuleProblem.Code.NOT_NAMED,
                        "It must be said which (" + property + ") is meant.",
                        "Write: " + property + " == one of its constants.");
            }
        }
    }

    private void subject() {
        used.add(rule.subject());
        Optional<Pattern> subject = rule.patterns().stream()
                .filter(pattern -> rule.subject().equals(pattern.name()))
                .findFirst();
        if (subject.isEmpty()) {
            report(
                    rule.at(),
                    RuleProblem.Code.NO_SUBJECT,
                    "The rule speaks about (" + rule.subject() + "), but no condition has this name.",
                    "Write: " + rule.subject() + " : before a condition.");
        } else if (subject.get().isLimit() || subject.get().quantifier() != Pattern.Quantifier.EACH) {
            report(
                    subject.get().at(),
                    RuleProblem.Code.BAD_SUBJECT,
                    "A rule speaks about a fact that is there, not about a limit or about what is not.",
                    "Put " + rule.subject() + " : before another condition.");
        } else {
            protectedFact(subject.get());
        }
    }

    /** Who may know of a report or a conflict depends on which one it is: only a rule about it may ask for it. */
    private void protectedFact(Pattern subject) {
        rule.patterns().stream()
                .filter(pattern -> pattern != subject)
                .filter(pattern -> vocabulary
                        .kind(pattern.type())
                        .filter(kind -> kind.disclosure() == DisclosureClass.CONDUCT
                                || kind.disclosure() == DisclosureClass.PAIR_CONFLICT)
                        .isPresent())
                .forEach(pattern -> report(
                        pattern.at(),
                        RuleProblem.Code.PROTECTED_FACT,
                        "Only a rule that speaks about a (" + pattern.type() + ") may ask for it.",
                        "Make it the subject: " + rule.subject() + " : " + pattern.type() + "( ... )"));
    }

    private void unused() {
        String sentence = rule.annotation("because").orElse("");
        bound.keySet().stream()
                .filter(name -> !used.contains(name)
                        && !sentence.contains("{" + name.substring(1) + "}")
                        && !name.equals("$step"))
                .forEach(name -> report(
                        rule.at(),
                        RuleProblem.Code.NOT_USED,
                        "(" + name + ") is bound but never used.",
                        "Use it in a condition or in the sentence, or leave it out."));
    }

    private static Map<String, RecordComponent> componentsOf(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component);
        }
        return components;
    }

    private static boolean isNumber(Class<?> type) {
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

    private void report(Position at, RuleProblem.Code code, String message, String hint) {
        problems.add(new RuleProblem(at, rule.name(), code, message, hint));
    }
}
