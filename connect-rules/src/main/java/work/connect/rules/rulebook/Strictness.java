package work.connect.rules.rulebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;

/**
 * Whether a rule whose limits were moved speaks at least as early and as gravely as before.
 *
 * <p>In {@code days > $limit} a lower limit is the stricter one, in {@code score < $limit} a higher one, and the other
 * way round in a condition with {@code not}. A limit that is compared in any other way, or in both, cannot be made
 * stricter.
 */
final class Strictness {

    /** Which numbers are the stricter ones. */
    private enum Way {
        LOWER,
        HIGHER,
        NEITHER;

        boolean isKept(BigDecimal before, BigDecimal after) {
            int moved = after.compareTo(before);
            return moved == 0 || this == LOWER && moved < 0 || this == HIGHER && moved > 0;
        }

        static Way both(Way one, Way other) {
            return one == other ? one : NEITHER;
        }
    }

    private final Rule before;
    private final Map<String, Way> ways = new HashMap<>();

    private Strictness(Rule before) {
        this.before = before;
        for (Pattern pattern : before.patterns()) {
            if (pattern.isLimit()) {
                String key = pattern.fixed("key").map(Operand::text).orElse("");
                ways.put(key, way(nameOfValue(pattern)));
            }
        }
    }

    /** What makes the rule weaker than it was, in a sentence; empty when nothing does. The keys are the same in both. */
    static Optional<String> weakens(Rule before, Rule after) {
        Strictness strictness = new Strictness(before);
        return strictness.given(after).or(() -> strictness.rungs(after));
    }

    private Optional<String> given(Rule after) {
        Map<String, BigDecimal> moved = Ladder.given(after.annotation("given").orElse(""));
        return Ladder.given(before.annotation("given").orElse("")).entrySet().stream()
                .filter(given -> !wayOf(given.getKey()).isKept(given.getValue(), moved.get(given.getKey())))
                .findFirst()
                .map(given -> "(" + given.getKey() + ") was " + given.getValue().toPlainString()
                        + ", and the rule would speak later or less often. " + stricter(given.getKey()));
    }

    private Optional<String> rungs(Rule after) {
        List<String> keys = before.ladder().keys();
        Ladder ladder = after.ladder();
        return before.ladder().rungs().stream()
                .filter(rung -> ladder.rungs().stream().noneMatch(moved -> stands(keys, rung, ladder.keys(), moved)))
                .findFirst()
                .map(rung -> "What was " + rung.severity() + " at " + keys + " " + rung.values() + " would be milder. "
                        + keys.stream().map(this::stricter).findFirst().orElse(""));
    }

    /** The keys of the two need not stand in the same order. */
    private boolean stands(List<String> keys, Ladder.Rung rung, List<String> movedKeys, Ladder.Rung moved) {
        if (moved.severity().compareTo(rung.severity()) < 0) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            BigDecimal after = moved.values().get(movedKeys.indexOf(keys.get(i)));
            if (!wayOf(keys.get(i)).isKept(rung.values().get(i), after)) {
                return false;
            }
        }
        return true;
    }

    private String stricter(String key) {
        return switch (wayOf(key)) {
            case LOWER -> "Lower numbers are stricter here.";
            case HIGHER -> "Higher numbers are stricter here.";
            case NEITHER -> "This number cannot be moved.";
        };
    }

    private Way wayOf(String key) {
        return ways.getOrDefault(key, Way.NEITHER);
    }

    private static String nameOfValue(Pattern limit) {
        return limit.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.Bind bind
                        && bind.property().equals("value"))
                .map(constraint -> ((Constraint.Bind) constraint).name())
                .findFirst()
                .orElse("");
    }

    private Way way(String name) {
        return before.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream()
                        .filter(constraint -> reads(constraint, name))
                        .map(constraint -> way(constraint, pattern)))
                .reduce(Way::both)
                .orElse(Way.NEITHER);
    }

    private static boolean reads(Constraint constraint, String name) {
        return constraint instanceof Constraint.Compare compare
                        && compare.operand().text().equals(name)
                || constraint instanceof Constraint.In in
                        && in.operands().stream()
                                .anyMatch(operand -> operand.text().equals(name));
    }

    private static Way way(Constraint constraint, Pattern pattern) {
        String operator = constraint instanceof Constraint.Compare compare ? compare.operator() : "in";
        boolean above = operator.equals(">") || operator.equals(">=");
        if (!above && !operator.equals("<") && !operator.equals("<=")) {
            return Way.NEITHER;
        }
        return above == pattern.isPositive() ? Way.LOWER : Way.HIGHER;
    }
}
