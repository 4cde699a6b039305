package work.connect.rules.rulebook.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import work.connect.rules.rulebook.parse.Token.Kind;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.RuleFile;

/** Reads the imports of a rule file. */
final class Imports {

    /** The imports a file may have. */
    static final int MOST = 200;

    private final TokenReader tokens;
    private final List<RuleFile.Import> types = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private RuleFile.Import verb;
    private int count;

    Imports(String file, TokenReader tokens) {
        this.tokens = tokens;
        this.verb = new RuleFile.Import(new Position(file, 1, 1), "");
    }

    List<RuleFile.Import> types() {
        return types;
    }

    /** The verb; without a name when none is imported. */
    RuleFile.Import verb() {
        return verb;
    }

    /** Reads what stands behind the word import. */
    void one() {
        boolean isVerb = tokens.skip("static");
        tokens.refuseForeignCondition();
        Position at = tokens.peek().at();
        String name = tokens.expect(Kind.NAME, "the full name of a type", "Write the full name of a kind of fact.");
        if (tokens.peek().is(".")) {
            throw tokens.lost(
                    Code.WILDCARD_IMPORT, "An import names one type.", "Write one line for each type that is used.");
        }
        if (tokens.peek().kind() == Kind.NAME && tokens.peek().at().line() == at.line()) {
            throw tokens.lost(new Foreign.Idea(
                    Code.UNKNOWN_IMPORT, "A rule file imports kinds of facts and the verb alone.", "Leave it out."));
        }
        tokens.skip(";");
        if (++count > MOST) {
            return;
        }
        if (!names.add(name) || isVerb && !verb.name().isEmpty()) {
            tokens.report(at, Code.IMPORT_TWICE, "This is imported already.", "Leave out one of the lines.");
        } else if (isVerb) {
            verb = new RuleFile.Import(at, name);
        } else {
            types.add(new RuleFile.Import(at, name));
        }
    }

    /** Says so when there were too many. */
    void check() {
        if (count > MOST) {
            tokens.report(
                    verb.at(),
                    Code.TOO_MANY_IMPORTS,
                    "A file imports " + MOST + " types at most.",
                    "Import what the rules use, or split the file.");
            types.clear();
        }
    }
}
