package work.connect.rules.rulebook.check;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Scale;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.vocabulary.Limit;
import work.connect.rules.rulebook.vocabulary.OnScaleOf;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** Finds limits outside of the scale of what they are compared with. The rule must be right in all other ways. */
public final class ScaleCheck {

    /** A number that a condition compares something with, and where the rule says it. */
    private record Compared(Position at, BigDecimal value) {}

    private final Vocabulary vocabulary;
    private final Rule rule;
    private final RuleReport report;
    private final Set<String> told = new TreeSet<>();

    /** @param report where what is wrong is added */
    public ScaleCheck(Vocabulary vocabulary, Rule rule, RuleReport report) {
        this.vocabulary = vocabulary;
        this.rule = rule;
        this.report = report;
    }

    /** Adds what is wrong. */
    public void run() {
        for (Pattern pattern : rule.patterns()) {
            vocabulary.kind(pattern.type()).ifPresent(kind -> fact(pattern, kind));
        }
    }

    private void fact(Pattern pattern, Vocabulary.Kind kind) {
        for (Constraint constraint : pattern.constraints()) {
            RecordComponent property = kind.properties().get(constraint.property());
            OnScaleOf scale = property == null ? null : property.getAnnotation(OnScaleOf.class);
            if (scale != null) {
                List<Construct> constructs = constructs(pattern.anyOf(scale.value()));
                compared(constraint)
                        .forEach(compared -> constructs.stream()
                                .filter(construct -> !scale(construct, scale).covers(compared.value()))
                                .forEach(construct -> outside(construct, scale, compared.at())));
            }
        }
    }

    private static Scale scale(Construct construct, OnScaleOf number) {
        return number.difference() ? construct.reference().ofDifferences() : construct.reference();
    }

    private static List<Construct> constructs(List<Operand> operands) {
        return operands.stream()
                .map(operand -> operand.text().substring(operand.text().lastIndexOf('.') + 1))
                .flatMap(name -> Arrays.stream(Construct.values())
                        .filter(construct -> construct.name().equals(name)))
                .toList();
    }

    private Stream<Compared> compared(Constraint constraint) {
        if (constraint instanceof Constraint.In in) {
            return in.operands().stream().flatMap(operand -> values(in.at(), operand));
        }
        return constraint instanceof Constraint.Compare compare
                ? values(compare.at(), compare.operand())
                : Stream.empty();
    }

    private Stream<Compared> values(Position at, Operand operand) {
        if (operand.kind() == Operand.Kind.INTEGER) {
            return Stream.of(new Compared(at, new BigDecimal(operand.text())));
        }
        return rule.keyOf(operand.text()).stream()
                .flatMap(key ->
                        rule.limits().stream().filter(limit -> limit.key().equals(key)))
                .map(limit -> new Compared(declared(limit).orElse(at), limit.value()));
    }

    private Optional<Position> declared(Limit limit) {
        return rule.find(limit.step() == 0 ? "given" : "ladder").map(Annotation::at);
    }

    private static String what(Construct construct, OnScaleOf number) {
        if (number.difference()) {
            return "two values differ by "
                    + construct.reference().ofDifferences().max().toPlainString() + " at most.";
        }
        return (construct.direction() == Direction.HIGHER_IS_BETTER ? "more" : "less") + " is better.";
    }

    private void outside(Construct construct, OnScaleOf number, Position at) {
        if (told.add(construct + " " + at)) {
            report.add(
                    at,
                    Code.OFF_SCALE,
                    "A limit lies outside of the scale of (" + construct + ").",
                    construct + " goes from " + construct.reference() + "; " + what(construct, number));
        }
    }
}
