package work.connect.rules.rulebook.rule;

import work.connect.rules.rulebook.problem.Position;

/**
 * One piece of a rule's metadata.
 *
 * @param at where it stands
 * @param name such as {@code id}
 * @param value without quotation marks
 * @param quoted whether it is a text rather than a constant
 */
public record Annotation(Position at, String name, String value, boolean quoted) {
    @Override
    public String toString() {
        return "@" + name + "( " + (quoted ? "\"" + value + "\"" : value) + " )";
    }
}
