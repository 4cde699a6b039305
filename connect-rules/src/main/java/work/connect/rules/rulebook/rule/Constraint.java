package work.connect.rules.rulebook.rule;

import java.util.List;
import work.connect.rules.rulebook.problem.Position;

/** What a pattern asks of one property of a fact. */
public sealed interface Constraint {

    Position at();

    String property();

    /** Binds the property to a name: {@code $days : daysSinceOneToOne}. */
    record Bind(Position at, String name, String property) implements Constraint {
        @Override
        public String toString() {
            return name + " : " + property;
        }
    }

    /** Compares the property: {@code daysSinceOneToOne > $limit}. */
    record Compare(Position at, String property, String operator, Operand operand) implements Constraint {
        @Override
        public String toString() {
            return property + " " + operator + " " + operand;
        }
    }

    /** Asks whether the property is one of these: {@code mode in ( WorkMode.REMOTE, WorkMode.HYBRID )}. */
    record In(Position at, String property, List<Operand> operands) implements Constraint {
        @Override
        public String toString() {
            return property + " in ( "
                    + String.join(", ", operands.stream().map(Operand::toString).toList()) + " )";
        }
    }

    /** Asks for a yes or a no: {@code metLeader} or {@code !metLeader}. */
    record Flag(Position at, boolean wanted, String property) implements Constraint {
        @Override
        public String toString() {
            return (wanted ? "" : "!") + property;
        }
    }
}
