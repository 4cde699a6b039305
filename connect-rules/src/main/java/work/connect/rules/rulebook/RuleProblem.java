package work.connect.rules.rulebook;

import java.util.Objects;

/**
 * One thing that is wrong with a rule file.
 *
 * @param at where
 * @param rule in which rule; empty outside of any
 * @param message what is wrong, and what was expected
 * @param hint what to do about it; empty when the message says it all
 */
public record RuleProblem(Position at, String rule, String message, String hint) {

    public RuleProblem {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    @Override
    public String toString() {
        return at + (rule.isEmpty() ? "" : " rule \"" + rule + "\"") + ": " + message
                + (hint.isEmpty() ? "" : "\n    " + hint);
    }
}
