package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.Pattern.Quantifier;
import work.connect.rules.rulebook.RuleProblem.Code;
import work.connect.rules.rulebook.Token.Kind;
import work.connect.rules.rulebook.TokenReader.Lost;

/**
 * Understands the text of a rule file by the one grammar of rule files.
 *
 * <pre>
 * file       = package, import of types..., one import static (the verb), rule...
 * rule       = "rule" name annotation... "when" pattern... "then" verb "(" $name ")" ";" "end"
 * annotation = "@" name "(" one literal or constant ")"
 * pattern    = [ "not" | "exists" ] [ $name ":" ] Type "(" [ constraint { "," constraint } ] ")"
 * constraint = $name ":" property | property op operand | property "in" "(" operands ")" | [ "!" ] property
 * operand    = integer | text | true | false | Type.CONSTANT | $name
 * </pre>
 *
 * <p>After a problem it goes on with the next rule, so that every broken rule is told of at once. It does not recurse, so
 * no text is too deep for it.
 */
final class RuleParser {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "memberOf");

    private final String file;
    private final TokenReader tokens;

    private RuleParser(String file, String text, List<RuleProblem> problems) {
        this.file = file;
        this.tokens = new TokenReader(new Lexer(file, text, problems).tokens(), problems);
    }

    /**
     * The file as far as it was understood; what was not is added to the problems. Of a text that is refused as it stands,
     * nothing is understood.
     */
    static RuleFile parse(String file, String text, List<RuleProblem> problems) {
        try {
            if (TextGuard.admits(file, text, problems)) {
                return new RuleParser(file, text, problems).file();
            }
        } catch (RuntimeException | Error e) {
            problems.add(RuleChecker.brokeDown(file, e));
        }
        return RuleFile.nothingOf(file);
    }

    private RuleFile file() {
        String packageName = packageName();
        Imports imports = new Imports(file, tokens);
        while (!tokens.isAtEnd() && !tokens.isAtRule()) {
            try {
                tokens.word("import", "After the imports come the rules: rule \"name-of-the-situation\".");
                imports.one();
            } catch (Lost lost) {
                tokens.toNextImportOrRule();
            }
        }
        imports.check();
        if (tokens.isAtEnd()) {
            tokens.report(
                    tokens.peek().at(), Code.NO_RULE, "The file holds no rule.", "Delete it, or write a rule into it.");
        }
        return new RuleFile(file, packageName, imports.types(), imports.verb(), rules());
    }

    private String packageName() {
        if (!tokens.skip("package") || tokens.peek().kind() != Kind.NAME) {
            tokens.report(
                    tokens.peek().at(),
                    Code.BAD_PACKAGE,
                    "A rule file begins with its package.",
                    "For example: package acme.detect");
            tokens.toNextImportOrRule();
            return "";
        }
        String name = tokens.take().text();
        tokens.skip(";");
        return name;
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        while (!tokens.isAtEnd()) {
            try {
                rules.add(rule());
            } catch (Lost lost) {
                tokens.toNextRule();
            }
            tokens.enter("");
        }
        return rules;
    }

    private Rule rule() {
        Position at = tokens.peek().at();
        tokens.word("rule", "After a rule comes the next one, or the end of the file.");
        String name = tokens.expect(
                Kind.STRING,
                "the name of the rule, between quotation marks",
                "For example: rule \"one-to-ones-have-lapsed\"");
        tokens.enter(name);
        List<Annotation> annotations = new ArrayList<>();
        while (tokens.peek().is("@")) {
            annotations.add(annotation());
        }
        tokens.word("when", "Metadata begins with an @; after it come when and the conditions.");
        List<Pattern> patterns = new ArrayList<>();
        while (!tokens.peek().is("then")) {
            patterns.add(pattern());
        }
        tokens.take();
        return consequence(new Rule(at, name, annotations, patterns, "", ""));
    }

    private Rule consequence(Rule rule) {
        String verb = consequence(Kind.NAME, "");
        consequence(Kind.SIGN, "(");
        String subject = consequence(Kind.VARIABLE, "");
        consequence(Kind.SIGN, ")");
        consequence(Kind.SIGN, ";");
        consequence(Kind.NAME, "end");
        return new Rule(rule.at(), rule.name(), rule.annotations(), rule.patterns(), verb, subject);
    }

    /** The next token, which must be of this kind and, unless empty, this text. */
    private String consequence(Kind kind, String text) {
        Token token = tokens.peek();
        boolean fits = token.kind() == kind
                && token.is("end") == text.equals("end")
                && (text.isEmpty() || token.is(text))
                && token.text().indexOf('.') < 0;
        if (!fits) {
            boolean branch = token.is("[") && kind == Kind.NAME && text.isEmpty();
            throw tokens.lost(
                    branch ? Code.BRANCH : Code.CODE,
                    "A rule does one thing with one fact, then ends.",
                    "After then, write: flag( $subject ); and end. In other steps the verb is another one.");
        }
        return tokens.take().text();
    }

    private Annotation annotation() {
        Position at = tokens.take().at();
        String name = tokens.expect(Kind.NAME, "the name of the metadata, such as id", "");
        tokens.word("(", "Metadata has a value: @" + name + "( \"...\" )");
        Token value = tokens.peek();
        if (value.kind() == Kind.INTEGER) {
            throw tokens.lost(
                    Code.METADATA_VALUE,
                    "Expected one text or constant, found " + value.shown() + ".",
                    "Numbers go inside a text: @ladder( \"days: LOW 21\" ).");
        }
        if (value.kind() != Kind.STRING && value.kind() != Kind.NAME) {
            throw tokens.lost("Expected one text or constant, found " + value.shown() + ".", "Write one value.");
        }
        tokens.take();
        tokens.word(")", "Metadata has one value, on one line.");
        return new Annotation(at, name, value.text(), value.kind() == Kind.STRING);
    }

    private Pattern pattern() {
        Position at = tokens.peek().at();
        Quantifier quantifier = quantifier();
        String name = null;
        tokens.refuseForeignCondition();
        if (tokens.peek().kind() == Kind.VARIABLE) {
            name = tokens.take().text();
            tokens.word(":", "Write: " + name + " : before a kind of fact.");
            tokens.refuseForeignCondition();
        }
        String type = tokens.expect(
                Kind.NAME, "a kind of fact, such as LeaderContact", "Conditions stand between when and then.");
        tokens.word("(", "Write: " + (type.length() > 60 ? "Type" : type) + "( property == value )");
        List<Constraint> constraints = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                constraints.add(constraint());
            } while (tokens.skip(","));
        }
        tokens.word(")", "What is asked of a fact is joined by commas.");
        return new Pattern(at, quantifier, name, type, constraints);
    }

    private Quantifier quantifier() {
        if (tokens.skip("not")) {
            return Quantifier.NOT;
        }
        return tokens.skip("exists") ? Quantifier.EXISTS : Quantifier.EACH;
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
