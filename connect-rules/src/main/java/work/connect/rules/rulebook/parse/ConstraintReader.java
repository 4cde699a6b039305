package work.connect.rules.rulebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.parse.Token.Kind;
import work.connect.rules.rulebook.parse.TokenReader.Lost;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;

/** Reads what is asked of one fact. */
public final class ConstraintReader {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "memberOf");

    private final TokenReader tokens;

    /** @param tokens of which the next is the first of a condition */
    public ConstraintReader(TokenReader tokens) {
        this.tokens = tokens;
    }

    /** All that is asked, between commas. */
    public List<Constraint> all() {
        List<Constraint> constraints = new ArrayList<>();
        do {
            constraints.add(constraint());
        } while (tokens.skip(","));
        return constraints;
    }

    private Constraint constraint() {
        Position at = tokens.peek().at();
        tokens.refuseForeignConstraint();
        if (tokens.peek().kind() == Kind.VARIABLE) {
            String name = tokens.take().text();
            tokens.word(":", "Write: " + name + " : property, or: property == " + name);
            return new Constraint.Bind(at, name, property());
        }
        if (tokens.skip("!")) {
            return new Constraint.Flag(at, false, property());
        }
        String property = property();
        if (tokens.skip("in")) {
            return new Constraint.In(at, property, operands());
        }
        String operator = operator();
        return operator == null
                ? new Constraint.Flag(at, true, property)
                : new Constraint.Compare(at, property, operator, operand());
    }

    private String property() {
        tokens.refuseForeignConstraint();
        Token token = tokens.peek();
        String name = tokens.expect(Kind.NAME, "a property", "Write the name of a property of the fact.");
        boolean isCalled = tokens.peek().is("(");
        if (name.indexOf('.') >= 0 && !isCalled) {
            tokens.report(
                    token.at(),
                    Code.PATH,
                    "A condition names a property of the fact itself.",
                    "Write the property alone; for another fact, write a condition of its own.");
            throw new Lost();
        }
        return name;
    }

    private @Nullable String operator() {
        if (tokens.skip("not")) {
            tokens.word("contains", "Write: property not contains CONSTANT, or property != value.");
            return "not contains";
        }
        Token token = tokens.peek();
        return OPERATORS.contains(token.text()) && token.kind() != Kind.STRING
                ? tokens.take().text()
                : null;
    }

    private List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        tokens.word("(", "Write: property in ( A, B ).");
        do {
            operands.add(operand());
        } while (tokens.skip(","));
        tokens.word(")", "The values are joined by commas.");
        return operands;
    }

    private Operand operand() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case INTEGER -> new Operand(Operand.Kind.INTEGER, tokens.take().text());
            case STRING -> new Operand(Operand.Kind.STRING, tokens.take().text());
            case VARIABLE -> new Operand(Operand.Kind.VARIABLE, tokens.take().text());
            case NAME -> named(token);
            default ->
                throw tokens.lost(
                        "Expected something to compare with, found " + token.shown() + ".",
                        "Compare with a whole number, a \"text\", true, false, a Type.CONSTANT or a $name.");
        };
    }

    private Operand named(Token token) {
        tokens.refuseForeignConstraint();
        tokens.take();
        boolean isBoolean = token.is("true") || token.is("false");
        return new Operand(isBoolean ? Operand.Kind.BOOLEAN : Operand.Kind.CONSTANT, token.text());
    }
}
