package work.connect.rules.rulebook.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.vocabulary.Limit;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/**
 * One line of a rule's conditions: a kind of fact and what is asked of it.
 *
 * @param at where it stands
 * @param quantifier how often it must be there
 * @param name the name it is bound to, such as {@code $subject}; {@code null} for none
 * @param type the kind of fact, such as {@code LeaderContact}
 * @param constraints what is asked of it, in the order written
 */
public record Pattern(
        Position at, Quantifier quantifier, @Nullable String name, String type, List<Constraint> constraints) {

    /** How often a fact must be there. */
    public enum Quantifier {
        /** Once for each match. */
        EACH(""),
        /** At least once. */
        EXISTS("exists "),
        /** Not at all. */
        NOT("not ");

        private final String written;

        Quantifier(String written) {
            this.written = written;
        }
    }

    public Pattern {
        constraints = List.copyOf(constraints);
    }

    /** Whether it reads a limit rather than a fact. */
    public boolean isLimit() {
        return type.equals(Limit.class.getSimpleName());
    }

    /** Whether it asks that something is there, rather than that nothing is. */
    public boolean isPositive() {
        return quantifier != Quantifier.NOT;
    }

    /** Whether no unit has more than one fact that it asks for: what else is of the key of the kind is fixed. */
    public boolean asksForOne(Vocabulary.Kind kind) {
        return kind.key().stream().skip(1).allMatch(property -> fixed(property).isPresent());
    }

    /** The operand the property is fixed to by {@code ==}, if it is. */
    public Optional<Operand> fixed(String property) {
        return constraints.stream()
                .filter(constraint -> constraint instanceof Constraint.Compare compare
                        && compare.property().equals(property)
                        && compare.operator().equals("=="))
                .map(constraint -> ((Constraint.Compare) constraint).operand())
                .findFirst();
    }

    /** All that the property may be, by {@code ==} or {@code in}; empty when neither says so. */
    public List<Operand> anyOf(String property) {
        return constraints.stream()
                .filter(constraint ->
                        constraint instanceof Constraint.In in && in.property().equals(property))
                .map(constraint -> ((Constraint.In) constraint).operands())
                .findFirst()
                .orElseGet(() -> fixed(property).stream().toList());
    }

    /** As a rule file writes it. */
    @Override
    public String toString() {
        String inside =
                String.join(", ", constraints.stream().map(Constraint::toString).toList());
        return quantifier.written
                + (name == null ? "" : name + " : ")
                + type
                + (inside.isEmpty() ? "()" : "( " + inside + " )");
    }
}
