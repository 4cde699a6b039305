package work.connect.rules.rulebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.vocabulary.Limit;

/** Checks that a rule reads each number it declares, once, and no other. */
final class LimitCheck {

    private static final Set<String> NAMES = Set.of("rule", "key");

    private final Rule rule;
    private final RuleReport report;
    private final Set<String> declared = new TreeSet<>();
    private final Set<String> ofLadder = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private boolean climbing;
    private boolean isUnderstood = true;
    /** Whether a condition may read a limit that it does not name as it is declared. */
    private boolean isMisread;

    LimitCheck(Rule rule, RuleReport report) {
        this.rule = rule;
        this.report = report;
        declare();
    }

    private void declare() {
        try {
            for (Limit limit : rule.limits()) {
                declared.add(limit.key());
                if (limit.step() > 0) {
                    ofLadder.add(limit.key());
                }
            }
        } catch (IllegalArgumentException e) {
            declared.clear();
            isUnderstood = false;
        }
    }

    /** Checks one condition on a limit. */
    void limit(Pattern pattern) {
        compared(pattern);
        boolean own = pattern.fixed("rule")
                .filter(operand -> operand.text().equals(rule.name()))
                .isPresent();
        if (!own) {
            report.add(
                    pattern.at(),
                    Code.FOREIGN_LIMIT,
                    "A limit must be the rule's own.",
                    report.rule().isEmpty()
                            ? "Write here what the rule is called, once that is a name."
                            : "Write: rule == \"" + report.rule() + "\"");
        }
        Optional<Operand> key = pattern.fixed("key");
        if (key.isPresent() && declared.contains(key.get().text())) {
            oneOfEach(pattern, key.get().text());
        } else if (isUnderstood) {
            isMisread = true;
            report.add(
                    pattern.at(),
                    Code.UNKNOWN_LIMIT,
                    "A limit must name one of the rule's own keys.",
                    declared.isEmpty()
                            ? "Declare it in @ladder or @given, such as: @ladder( \"days: LOW 21\" )"
                            : Nearest.hint(key.map(Operand::text).orElse(""), named()));
        }
    }

    /** The keys it declares, without what is not written as one. */
    private List<String> named() {
        return declared.stream().filter(LadderCheck::isKey).toList();
    }

    /** What is compared besides the names of the rule and the key would keep rungs from being heard. */
    private void compared(Pattern pattern) {
        Set<String> seen = new HashSet<>();
        for (Constraint constraint : pattern.constraints()) {
            boolean isBind = constraint instanceof Constraint.Bind;
            boolean isOwn = constraint instanceof Constraint.Compare compare
                    && compare.operator().equals("==")
                    && (NAMES.contains(compare.property()) || compare.toString().equals("step == $step"));
            if (!isBind && !(isOwn && seen.add(constraint.property()))) {
                report.add(
                        constraint.at(),
                        Code.LIMIT_COMPARED,
                        "A limit is read as it is, on each of its rungs.",
                        "Bind its value, and compare a fact with it: $limit : value");
            }
        }
    }

    /** Each declared number is read by one condition, and the rungs of a ladder are climbed together. */
    private void oneOfEach(Pattern pattern, String key) {
        boolean isFirst = read.add(key);
        if (pattern.quantifier() != Pattern.Quantifier.EACH || !isFirst) {
            report.add(
                    pattern.at(),
                    Code.LIMIT_READ_TWICE,
                    "A limit is read by one condition, without not or exists.",
                    "Keep one condition for each key.");
        }
        boolean climbs = ofLadder.contains(key);
        if (climbs
                && climbing
                && pattern.fixed("step")
                        .filter(step -> step.text().equals("$step"))
                        .isEmpty()) {
            report.add(
                    pattern.at(), Code.STEPS_DIFFER, "The limits of a ladder belong together.", "Write: step == $step");
        }
        climbing |= climbs;
    }

    /** That a condition on a limit could not be checked. */
    void notUnderstood() {
        isMisread = true;
    }

    /** Says which of the declared numbers no condition read, unless one that was not understood may be meant to. */
    void unread() {
        if (isMisread) {
            return;
        }
        declared.stream()
                .filter(key -> !read.contains(key))
                .forEach(key -> report.add(
                        rule.at(),
                        Code.LIMIT_NOT_READ,
                        "No condition reads " + shown(key) + ".",
                        "Write: Limit( rule == \"" + report.rule()
                                + "\", key == \"" + (LadderCheck.isKey(key) ? key : "...")
                                + "\", $limit : value ), or leave it out of @ladder or @given."));
    }

    private static String shown(String key) {
        return LadderCheck.isKey(key) ? "the limit (" + key + ")" : "one of the limits";
    }
}
