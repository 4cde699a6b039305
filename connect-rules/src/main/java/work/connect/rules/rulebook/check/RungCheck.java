package work.connect.rules.rulebook.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;

/** Finds rungs that say nothing another rung does not say as well. The rule must be right in all other ways. */
public final class RungCheck {

    private final Rule rule;
    private final RuleReport report;

    /** @param report where what is wrong is added */
    public RungCheck(Rule rule, RuleReport report) {
        this.rule = rule;
        this.report = report;
    }

    /** Adds what is wrong. */
    public void run() {
        Optional<Annotation> annotation = rule.annotations().stream()
                .filter(found -> found.name().equals("ladder"))
                .findFirst();
        annotation.ifPresent(ladder -> {
            List<String> keys = rule.ladder().keys();
            List<Integer> ways = keys.stream().map(this::way).toList();
            List<Ladder.Rung> rungs = rule.ladder().rungs();
            for (int i = 0; i < rungs.size(); i++) {
                for (int j = 0; j < rungs.size(); j++) {
                    if (i != j && shadows(rungs, j, i, ways)) {
                        report.add(
                                ladder.at(),
                                Code.RUNG_SHADOWED,
                                "Rung " + (i + 1) + " of the ladder is never heard: rung " + (j + 1)
                                        + " speaks whenever it does, and is no milder.",
                                "Leave it out, or give it a limit that is reached earlier.");
                        break;
                    }
                }
            }
        });
    }

    private static boolean shadows(List<Ladder.Rung> rungs, int one, int other, List<Integer> ways) {
        Ladder.Rung loud = rungs.get(one);
        Ladder.Rung quiet = rungs.get(other);
        if (loud.severity().compareTo(quiet.severity()) < 0) {
            return false;
        }
        boolean same = loud.severity() == quiet.severity();
        for (int key = 0; key < ways.size(); key++) {
            BigDecimal loose = loud.values().get(key);
            int order = loose.compareTo(quiet.values().get(key)) * ways.get(key);
            if (ways.get(key) == 0 ? loose.compareTo(quiet.values().get(key)) != 0 : order > 0) {
                return false;
            }
            same &= order == 0;
        }
        return !same || one < other;
    }

    /** 1 when a lower number lets more through, -1 when a higher one does, 0 when neither is sure. */
    private int way(String key) {
        String name = rule.patterns().stream()
                .filter(pattern -> pattern.isLimit()
                        && pattern.fixed("key")
                                .filter(found -> found.text().equals(key))
                                .isPresent())
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(constraint -> constraint instanceof Constraint.Bind bind
                        && bind.property().equals("value"))
                .map(constraint -> ((Constraint.Bind) constraint).name())
                .findFirst()
                .orElse("");
        Set<Integer> ways = new HashSet<>();
        for (Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Compare compare
                        && compare.operand().text().equals(name)) {
                    ways.add(way(compare.operator(), pattern.isPositive()));
                }
            }
        }
        return ways.size() == 1 ? ways.iterator().next() : 0;
    }

    private static int way(String operator, boolean isPositive) {
        int above = operator.startsWith(">") ? 1 : operator.startsWith("<") ? -1 : 0;
        return isPositive ? above : -above;
    }
}
