package work.connect.rules.rulebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import work.connect.model.assessment.Unit;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.vocabulary.Vocabulary;
import work.connect.rules.rulebook.vocabulary.Vocabulary.Kind;

/**
 * Bounds what a rule can cost: all its facts are about one unit, every further one hangs on the unit's key, and only one
 * of them may be many.
 */
final class JoinCheck {

    private static final List<String> UNITS = Vocabulary.namesOf(Unit.class);

    private final Rule rule;
    private final RuleReport report;
    private final Set<String> keysBound = new HashSet<>();
    private boolean anchored;
    private int many;

    JoinCheck(Rule rule, RuleReport report) {
        this.rule = rule;
        this.report = report;
    }

    void fact(Pattern pattern, Kind kind) {
        unit(pattern, kind);
        String unitKey = kind.key().isEmpty() ? "" : kind.key().get(0);
        tied(pattern, unitKey);
        boolean each = pattern.quantifier() == Pattern.Quantifier.EACH;
        if (each && !pattern.asksForOne(kind) && ++many > 1) {
            report.add(
                    pattern.at(),
                    Code.TOO_MANY_FOR_ONE_RULE,
                    "Only one condition of a rule may match many facts of its unit.",
                    "Fix " + kind.key() + " with ==.");
        }
        if (each) {
            bindKeys(pattern, unitKey);
        }
        whichOne(pattern, kind);
    }

    /** What is measured of one unit is compared with what is measured of the same: no rule mixes two units. */
    private void unit(Pattern pattern, Kind kind) {
        Optional<String> unit = rule.annotation("unit").filter(UNITS::contains);
        if (unit.isPresent() && !unit.get().equals(kind.unit().name())) {
            report.add(
                    pattern.at(),
                    Code.UNITS_DIFFER,
                    "The rule is about another unit than (" + pattern.type() + "), which is about a " + kind.unit()
                            + ".",
                    "Ask about one unit in one rule, and say @unit( " + kind.unit()
                            + " ); two questions make two rules.");
        }
    }

    private void tied(Pattern pattern, String unitKey) {
        boolean keyed = unitKey.isEmpty()
                || pattern.fixed(unitKey)
                        .filter(operand -> keysBound.contains(operand.text()))
                        .isPresent();
        if (anchored && !keyed) {
            report.add(
                    pattern.at(),
                    Code.NOT_JOINED,
                    "This is not tied to what stands before it.",
                    "Add: " + unitKey + " == a $name that a condition above binds to its own " + unitKey + ".");
        }
        anchored = true;
    }

    private void bindKeys(Pattern pattern, String unitKey) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind && bind.property().equals(unitKey)) {
                keysBound.add(bind.name());
            }
        }
    }

    /** A measure of which there are several kinds must be named: {@code construct == Construct.SUPERVISOR_SUPPORT}. */
    private void whichOne(Pattern pattern, Kind kind) {
        for (String property : kind.key()) {
            boolean several = kind.properties().get(property).getType().isEnum()
                    && rule.annotation("unit").isPresent();
            List<Operand> meant = pattern.anyOf(property);
            boolean named =
                    !meant.isEmpty() && meant.stream().noneMatch(operand -> operand.kind() == Operand.Kind.VARIABLE);
            if (several && !named) {
                report.add(
                        pattern.at(),
                        Code.NOT_NAMED,
                        "It must be said which (" + property + ") is meant.",
                        "Write: " + property + " == one of its constants.");
            }
        }
    }
}
