package work.connect.rules.rulebook.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import work.connect.rules.rulebook.parse.Token.Kind;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.RuleReport;

/** Reads the tokens of a rule file one after the other, and says what is wrong with one that has no place. */
public final class TokenReader {

    /** Unwinds to the nearest place where reading can go on; the problem is already noted. */
    public static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Lost() {
            super(null, null, false, false);
        }
    }

    private final List<Token> tokens;
    private final List<RuleProblem> problems;
    private final Set<Integer> openTexts;
    private int next;
    private String rule = "";

    /**
     * @param openTexts the lines on which a text begins that has no end
     * @param problems where what is wrong is added
     */
    public TokenReader(List<Token> tokens, Set<Integer> openTexts, List<RuleProblem> problems) {
        this.tokens = tokens;
        this.openTexts = openTexts;
        this.problems = problems;
    }

    /** From now on, problems are of this rule; of none when empty. */
    public void enter(String name) {
        rule = RuleReport.shown(name);
    }

    /** The next one, which stays the next. */
    public Token peek() {
        return tokens.get(next);
    }

    /** Whether none is left. */
    public boolean isAtEnd() {
        return peek().kind() == Kind.END;
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    /** Takes the sign if it comes next. */
    boolean skip(String sign) {
        boolean isNext = peek().is(sign);
        if (isNext) {
            take();
        }
        return isNext;
    }

    void word(String word, String hint) {
        if (!skip(word)) {
            throw lost("Expected '" + word + "', found " + peek().shown() + ".", hint);
        }
    }

    String expect(Kind kind, String what, String hint) {
        if (peek().kind() != kind) {
            throw lost("Expected " + what + ", found " + peek().shown() + ".", hint);
        }
        return take().text();
    }

    /** Says what is wrong with the next token, in the words for whoever has another language in mind if it looks so. */
    public Lost lost(String message, String hint) {
        return Foreign.at(tokens, next).map(this::lost).orElseGet(() -> lost(Code.SYNTAX, message, hint));
    }

    Lost lost(Foreign.Idea idea) {
        return lost(idea.code(), idea.message(), idea.hint());
    }

    Lost lost(Code code, String message, String hint) {
        if (!isBehindOpenText()) {
            report(peek().at(), code, message, hint);
        }
        return new Lost();
    }

    /** What follows a text that is not closed cannot be right, and enough is said of it. */
    private boolean isBehindOpenText() {
        return next > 0 && openTexts.contains(tokens.get(next - 1).at().line());
    }

    /** Adds what is wrong, in the rule that is being read. */
    public void report(Position at, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, rule, code, message, hint));
    }

    /** Refuses what nobody but an author with another language in mind begins a condition with. */
    void refuseForeignCondition() {
        refuse(Foreign.condition(tokens, next));
    }

    /** Refuses what nobody but an author with another language in mind asks of a fact. */
    void refuseForeignConstraint() {
        refuse(Foreign.constraint(tokens, next));
    }

    private void refuse(Optional<Foreign.Idea> idea) {
        idea.ifPresent(found -> {
            throw lost(found);
        });
    }

    boolean isAtRule() {
        return peek().is("rule")
                && next + 1 < tokens.size()
                && tokens.get(next + 1).kind() == Kind.STRING;
    }

    /** Whether what a rule does comes next: a verb that is written like one, with a name between parentheses. */
    boolean isAtVerb() {
        return next + 3 < tokens.size()
                && peek().kind() == Kind.NAME
                && Character.isLowerCase(peek().text().charAt(0))
                && tokens.get(next + 1).is("(")
                && tokens.get(next + 2).kind() == Kind.VARIABLE
                && tokens.get(next + 3).is(")")
                && next + 4 < tokens.size()
                && (tokens.get(next + 4).is(";") || tokens.get(next + 4).is("end"));
    }

    private boolean isAtImport() {
        return peek().is("import")
                && (next == 0 || tokens.get(next - 1).at().line() < peek().at().line());
    }

    void toNextRule() {
        while (!isAtEnd() && !isAtRule()) {
            take();
        }
    }

    /** Whether no metadata can come any more. */
    boolean isBehindMetadata() {
        return isAtEnd() || isAtRule() || peek().is("then");
    }

    void toNextMetadata() {
        while (!peek().is("@") && !peek().is("when") && !isBehindMetadata()) {
            take();
        }
    }

    void toConsequence() {
        while (!isBehindMetadata()) {
            take();
        }
    }

    void toNextImportOrRule() {
        while (!isAtEnd() && !isAtRule() && !isAtImport()) {
            take();
        }
    }
}
