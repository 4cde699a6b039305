package work.connect.rules.rulebook.parse;

import java.util.ArrayList;
import java.util.List;
import work.connect.rules.rulebook.parse.Token.Kind;
import work.connect.rules.rulebook.parse.TokenReader.Lost;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;

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
 * <p>After a problem it goes on with what follows, so that all that is wrong is told at once. It does not recurse, so no
 * text is too deep for it.
 */
public final class RuleParser {

    private final String file;
    private final TokenReader tokens;

    private RuleParser(String file, String text, List<RuleProblem> problems) {
        this.file = file;
        Lexer lexer = new Lexer(file, text, problems);
        this.tokens = new TokenReader(lexer.tokens(), lexer.openTexts(), problems);
    }

    /** The file as far as it was understood; what was not is added to the problems. */
    public static RuleFile parse(String file, String text, List<RuleProblem> problems) {
        return read(file, text, problems).file();
    }

    /**
     * The file as far as it was understood; what was not is added to the problems. Of a text that is refused as it stands,
     * nothing is understood.
     */
    public static FileReading read(String file, String text, List<RuleProblem> problems) {
        try {
            if (TextGuard.admits(file, text, problems)) {
                return new RuleParser(file, text, problems).file();
            }
        } catch (RuntimeException | Error e) {
            problems.add(RuleProblem.brokeDown(file, e));
        }
        return FileReading.nothingOf(file);
    }

    private FileReading file() {
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
        List<Rule> rules = new ArrayList<>();
        List<Unfinished> unfinished = new ArrayList<>();
        while (!tokens.isAtEnd()) {
            new RuleReader(tokens).read(rules, unfinished);
        }
        return new FileReading(new RuleFile(file, packageName, imports.types(), imports.verb(), rules), unfinished);
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
}
