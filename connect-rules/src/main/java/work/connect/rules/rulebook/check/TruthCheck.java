package work.connect.rules.rulebook.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Pattern.Quantifier;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.vocabulary.Limit;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** Finds conditions that no fact can meet, with the limits as declared. The rule must be right in all other ways. */
public final class TruthCheck {

    private final Vocabulary vocabulary;
    private final Rule rule;
    private final RuleReport report;
    private final List<Limit> limits;

    /** @param report where what is wrong is added */
    public TruthCheck(Vocabulary vocabulary, Rule rule, RuleReport report) {
        this.vocabulary = vocabulary;
        this.rule = rule;
        this.report = report;
        this.limits = rule.limits();
    }

    /** Adds what is wrong. */
    public void run() {
        int rungs = limits.stream().mapToInt(Limit::step).max().orElse(0);
        List<Map<String, BigDecimal>> steps = IntStream.rangeClosed(1, Math.max(1, rungs))
                .mapToObj(this::limitsAt)
                .toList();
        for (Pattern pattern : rule.patterns()) {
            vocabulary.kind(pattern.type()).ifPresent(kind -> fact(pattern, kind, steps));
        }
    }

    private void fact(Pattern pattern, Vocabulary.Kind kind, List<Map<String, BigDecimal>> steps) {
        long never = steps.stream()
                .filter(limitsThere -> kind.properties().values().stream()
                        .anyMatch(property -> !Possible.of(pattern, property, limitsThere)))
                .count();
        if (never > 0) {
            report.add(
                    pattern.at(),
                    Code.NEVER_TRUE,
                    never < steps.size()
                            ? "On " + never + " of the rungs no (" + pattern.type() + ") can meet this."
                            : "No (" + pattern.type() + ") can meet all of this.",
                    "Leave out what contradicts the rest, or move the limits.");
        } else if (pattern.quantifier() == Quantifier.NOT && isAskedFor(pattern, kind)) {
            report.add(
                    pattern.at(),
                    Code.NEVER_TRUE,
                    "The rule asks for this (" + pattern.type() + ") and for its absence.",
                    "Leave one of the two out, or ask for something narrower here.");
        }
    }

    /** What is bound to the values of the limits on one rung. */
    private Map<String, BigDecimal> limitsAt(int step) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            if (pattern.isLimit()) {
                String key = pattern.fixed("key").map(Operand::text).orElse("");
                pattern.constraints().stream()
                        .filter(constraint -> constraint instanceof Constraint.Bind bind
                                && bind.property().equals("value"))
                        .forEach(constraint -> limits.stream()
                                .filter(limit -> limit.key().equals(key) && (limit.step() == 0 || limit.step() == step))
                                .forEach(limit -> values.put(((Constraint.Bind) constraint).name(), limit.value())));
            }
        }
        return values;
    }

    /** Whether a fact of the same unit that another condition needs meets all that is asked of the one that must not be. */
    private boolean isAskedFor(Pattern absent, Vocabulary.Kind kind) {
        List<String> key = kind.key();
        return rule.patterns().stream()
                .filter(pattern -> pattern.isPositive() && pattern.type().equals(absent.type()))
                .anyMatch(present -> saidBy(present, key).containsAll(asked(absent)));
    }

    private static Set<String> asked(Pattern pattern) {
        Set<String> asked = new HashSet<>();
        pattern.constraints().forEach(constraint -> asked.add(constraint.toString()));
        return asked;
    }

    private static Set<String> saidBy(Pattern present, List<String> key) {
        Set<String> said = asked(present);
        present.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.Bind && key.contains(constraint.property()))
                .forEach(
                        constraint -> said.add(constraint.property() + " == " + ((Constraint.Bind) constraint).name()));
        return said;
    }
}
