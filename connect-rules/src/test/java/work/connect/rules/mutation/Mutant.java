package work.connect.rules.mutation;

import java.util.List;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;

/**
 * A shipped rule with one small change.
 *
 * @param origin where the rule stands
 * @param rule as shipped
 * @param changed the same rule with the change
 * @param kind what sort of change it is
 * @param change the change in words
 */
record Mutant(Origin origin, Rule rule, Rule changed, Kind kind, String change) {

    /** What tells it from all others: the file, the rule and the change. */
    String key() {
        return origin.place() + " " + rule.name() + ": " + kind + ", " + change;
    }

    /** The file of the rule with the changed rule in its place. */
    RuleFile file() {
        return origin.with(origin.file().rules().stream()
                .map(other -> other.name().equals(rule.name()) ? changed : other)
                .toList());
    }

    /** A file with the changed rule alone. */
    RuleFile alone() {
        return origin.with(List.of(changed));
    }

    /** The rule as shipped, in the place of a changed one. */
    Mutant unchanged() {
        return new Mutant(origin, rule, rule, kind, "none");
    }
}
