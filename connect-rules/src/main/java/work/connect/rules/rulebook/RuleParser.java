package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.Pattern.Quantifier;
import work.connect.rules.rulebook.Token.Kind;

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
 * <p>After a problem it goes on with the next rule, so that every broken rule is told of at once.
 */
final class RuleParser {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "memberOf");

    private final String file;
    private final List<Token> tokens;
    private final List<RuleProblem> problems;
    private int next;
    private String rule = "";

    private RuleParser(String file, String text, List<RuleProblem> problems) {
        this.file = file;
        this.problems = problems;
        this.tokens = new Lexer(file, text, problems).tokens();
    }

    /** The file as far as it was understood; what was not is added to the problems. */
    static RuleFile parse(String file, String text, List<RuleProblem> problems) {
        return new RuleParser(file, text, problems).file();
    }

    /** Unwinds to the nearest place where reading can go on; the problem is already noted. */
    private static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super(null, null, false, false);
        }
    }

    private RuleFile file() {
        String packageName = "";
        List<RuleFile.Import> imports = new ArrayList<>();
        RuleFile.Import verb = new RuleFile.Import(new Position(file, 1, 1), "");
        try {
            word("package");
            packageName = name("the name of the package");
            skip(";");
            while (peek().is("import")) {
                take();
                boolean isVerb = peek().is("static");
                skip("static");
                RuleFile.Import imported = new RuleFile.Import(peek().at(), name("the full name of a type"));
                skip(";");
                if (isVerb) {
                    verb = imported;
                } else {
                    imports.add(imported);
                }
            }
        } catch (Lost lost) {
            toNextRule();
        }
        return new RuleFile(file, packageName, imports, verb, rules());
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        while (peek().kind() != Kind.END) {
            try {
                rules.add(rule());
            } catch (Lost lost) {
                toNextRule();
            }
            rule = "";
        }
        return rules;
    }

    private Rule rule() {
        Position at = peek().at();
        word("rule");
        rule = text("the name of the rule, between quotation marks");
        List<Annotation> annotations = new ArrayList<>();
        while (peek().is("@")) {
            annotations.add(annotation());
        }
        word("when");
        List<Pattern> patterns = new ArrayList<>();
        while (!peek().is("then")) {
            patterns.add(pattern());
        }
        word("then");
        String verb = name("the verb, such as flag");
        word("(");
        String subject = variable("the name of what the rule speaks about, such as $subject");
        word(")");
        word(";");
        word("end");
        return new Rule(at, rule, annotations, patterns, verb, subject);
    }

    private Annotation annotation() {
        Position at = take().at();
        String name = name("the name of the metadata, such as id");
        word("(");
        Token value = take();
        if (value.kind() != Kind.STRING && value.kind() != Kind.NAME) {
            throw lost(
                    value,
                    "Expected one text or constant, found " + value.shown() + ".",
                    "Numbers go inside a text: @ladder( \"days: LOW 21\" ).");
        }
        word(")");
        return new Annotation(at, name, value.text(), value.kind() == Kind.STRING);
    }

    private Pattern pattern() {
        Position at = peek().at();
        Quantifier quantifier = quantifier();
        String name = null;
        if (peek().kind() == Kind.VARIABLE) {
            name = take().text();
            word(":");
        }
        String type = name("a kind of fact, such as LeaderContact");
        word("(");
        List<Constraint> constraints = new ArrayList<>();
        if (!peek().is(")")) {
            constraints.add(constraint());
        }
        while (peek().is(",")) {
            take();
            constraints.add(constraint());
        }
        word(")");
        return new Pattern(at, quantifier, name, type, constraints);
    }

    private Quantifier quantifier() {
        if (peek().is("not")) {
            take();
            return Quantifier.NOT;
        }
        if (peek().is("exists")) {
            take();
            return Quantifier.EXISTS;
        }
        return Quantifier.EACH;
    }

    private Constraint constraint() {
        Position at = peek().at();
        if (peek().kind() == Kind.VARIABLE) {
            String name = take().text();
            word(":");
            return new Constraint.Bind(at, name, name("a property"));
        }
        if (peek().is("!")) {
            take();
            return new Constraint.Flag(at, false, name("a property"));
        }
        String property = name("a property");
        if (peek().is("in")) {
            take();
            return new Constraint.In(at, property, operands());
        }
        String operator = operator();
        return operator == null
                ? new Constraint.Flag(at, true, property)
                : new Constraint.Compare(at, property, operator, operand());
    }

    private @Nullable String operator() {
        if (peek().is("not")) {
            take();
            word("contains");
            return "not contains";
        }
        return OPERATORS.contains(peek().text()) && peek().kind() != Kind.STRING ? take().text() : null;
    }

    private List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        word("(");
        operands.add(operand());
        while (peek().is(",")) {
            take();
            operands.add(operand());
        }
        word(")");
        return operands;
    }

    private Operand operand() {
        Token token = take();
        return switch (token.kind()) {
            case INTEGER -> new Operand(Operand.Kind.INTEGER, token.text());
            case STRING -> new Operand(Operand.Kind.STRING, token.text());
            case VARIABLE -> new Operand(Operand.Kind.VARIABLE, token.text());
            case NAME ->
                new Operand(
                        token.is("true") || token.is("false") ? Operand.Kind.BOOLEAN : Operand.Kind.CONSTANT,
                        token.text());
            default ->
                throw lost(
                        token,
                        "Expected something to compare with, found " + token.shown() + ".",
                        "Compare with a whole number, a \"text\", true, false, a Type.CONSTANT or a $name.");
        };
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    private void skip(String sign) {
        if (peek().is(sign)) {
            take();
        }
    }

    private void word(String word) {
        Token token = peek();
        if (!token.is(word)) {
            throw lost(token, "Expected '" + word + "', found " + token.shown() + ".", "");
        }
        take();
    }

    private String name(String what) {
        return expect(Kind.NAME, what);
    }

    private String variable(String what) {
        return expect(Kind.VARIABLE, what);
    }

    private String text(String what) {
        return expect(Kind.STRING, what);
    }

    private String expect(Kind kind, String what) {
        Token token = peek();
        if (token.kind() != kind) {
            throw lost(token, "Expected " + what + ", found " + token.shown() + ".", "");
        }
        return take().text();
    }

    private Lost lost(Token at, String message, String hint) {
        problems.add(new RuleProblem(at.at(), rule, RuleProblem.Code.SYNTAX, message, hint));
        return new Lost();
    }

    private void toNextRule() {
        while (peek().kind() != Kind.END && !beginsRule()) {
            take();
        }
    }

    private boolean beginsRule() {
        return peek().is("rule")
                && next + 1 < tokens.size()
                && tokens.get(next + 1).kind() == Kind.STRING
                && (next == 0 || tokens.get(next - 1).at().line() < peek().at().line());
    }
}
