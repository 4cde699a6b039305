package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import work.connect.rules.rulebook.Token.Kind;

/** Cuts the text of a rule file into tokens. What has no place in the grammar becomes a problem and is passed over. */
final class Lexer {

    private static final Set<String> DOUBLE_SIGNS = Set.of("==", "!=", "<=", ">=");
    private static final String SINGLE_SIGNS = "(),:;@!<>=";

    private final String file;
    private final String text;
    private final List<RuleProblem> problems;
    private final List<Token> tokens = new ArrayList<>();
    private int offset;
    private int line = 1;
    private int lineStart;

    Lexer(String file, String text, List<RuleProblem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    List<Token> tokens() {
        while (offset < text.length()) {
            char next = text.charAt(offset);
            if (next == '\n') {
                newLine();
            } else if (next == ' ' || next == '\t' || next == '\r') {
                offset++;
            } else if (next == '"') {
                string();
            } else if (isDigit(next) || next == '-') {
                integer();
            } else if (next == '$') {
                take(Kind.VARIABLE, offset + 1, Lexer::isNamePart);
            } else if (isNamePart(next)) {
                take(Kind.NAME, offset, c -> isNamePart(c) || c == '.');
            } else {
                sign(next);
            }
        }
        tokens.add(new Token(Kind.END, "", here()));
        return tokens;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void integer() {
        take(Kind.INTEGER, offset + 1, Lexer::isDigit);
        Token number = tokens.get(tokens.size() - 1);
        if (!number.text().matches("0|-?[1-9][0-9]{0,8}")) {
            problems.add(new RuleProblem(
                    number.at(),
                    "",
                    RuleProblem.Code.BAD_NUMBER,
                    "This is no whole number a rule can use.",
                    "Write up to nine digits, and no zero in front."));
        }
    }

    private static boolean isNamePart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private void take(Kind kind, int from, java.util.function.IntPredicate belongs) {
        int end = from;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        tokens.add(new Token(kind, text.substring(offset, end), here()));
        offset = end;
    }

    private void string() {
        int end = offset + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
            end++;
        }
        if (end == text.length() || text.charAt(end) == '\n') {
            problem(
                    RuleProblem.Code.OPEN_TEXT,
                    "This text has no closing quotation mark.",
                    "A text stands on one line, between two quotation marks.");
            offset = end;
            return;
        }
        String inside = text.substring(offset + 1, end);
        if (inside.indexOf('\\') >= 0 || inside.chars().anyMatch(Character::isISOControl)) {
            problem(RuleProblem.Code.ESCAPE, "A text holds a backslash or a control character.", "Write plain text.");
        }
        tokens.add(new Token(Kind.STRING, inside, here()));
        offset = end + 1;
    }

    private void sign(char first) {
        String pair = text.substring(offset, Math.min(offset + 2, text.length()));
        if (DOUBLE_SIGNS.contains(pair)) {
            tokens.add(new Token(Kind.SIGN, pair, here()));
            offset += 2;
        } else if (pair.equals("//") || pair.equals("/*") || first == '#') {
            problem(
                    RuleProblem.Code.COMMENT,
                    "Comments have no place in a rule file.",
                    "Say it in a @note( \"...\" ) of the rule.");
            skipLine();
        } else if (SINGLE_SIGNS.indexOf(first) >= 0) {
            tokens.add(new Token(Kind.SIGN, String.valueOf(first), here()));
            offset++;
        } else {
            String shown = first > ' ' && first < 127 ? "'" + first + "'" : "this character";
            problem(
                    RuleProblem.Code.SYNTAX,
                    "A rule file has no use for " + shown + ".",
                    "Conditions are simple comparisons, joined by commas.");
            offset++;
        }
    }

    private void skipLine() {
        while (offset < text.length() && text.charAt(offset) != '\n') {
            offset++;
        }
    }

    private void newLine() {
        offset++;
        line++;
        lineStart = offset;
    }

    private Position here() {
        return new Position(file, line, offset - lineStart + 1);
    }

    private void problem(RuleProblem.Code code, String message, String hint) {
        problems.add(new RuleProblem(here(), "", code, message, hint));
    }
}
