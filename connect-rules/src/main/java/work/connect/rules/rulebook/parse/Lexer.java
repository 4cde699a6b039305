package work.connect.rules.rulebook.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import work.connect.rules.rulebook.parse.Token.Kind;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/**
 * Cuts the text of a rule file into tokens. Characters outside of ASCII become problems and are passed over; signs that
 * the grammar has no use for are tokens, so that the parser can say what to write instead.
 */
public final class Lexer {

    private static final Set<String> DOUBLE_SIGNS = Set.of(
            "==", "!=", "<=", ">=", "||", "&&", ":=", "!.", "?.", "+=", "-=", "++", "--", "->", "=>", "=~", "~=", "<>",
            "::");
    /** What word processors put in the place of plain ones. */
    private static final String OTHER_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb";

    private static final String OTHER_SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b\u2039\u203a";

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

    private final String file;
    private final String text;
    private final List<RuleProblem> problems;
    private final List<Token> tokens = new ArrayList<>();
    private final Set<Integer> openTexts = new HashSet<>();
    private int offset;
    private int line = 1;
    private int lineStart;

    /** @param problems where what is no token is added */
    public Lexer(String file, String text, List<RuleProblem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The tokens in the order of the text; the last one is its end. */
    public List<Token> tokens() {
        while (offset < text.length()) {
            char next = text.charAt(offset);
            if (next == '\n') {
                newLine();
            } else if (next <= ' ' || next == '\\' || next == 127) {
                offset++;
            } else if (next == '"') {
                string();
            } else if (isOtherQuote(next)) {
                otherQuotes();
            } else if (isDigit(next) || next == '-' && isDigit(at(offset + 1))) {
                number();
            } else if (next == '$' && isNameStart(at(offset + 1))) {
                take(Kind.VARIABLE, offset + 1, Lexer::isNamePart);
            } else if (isNameStart(next)) {
                name();
            } else if (next > 127) {
                foreignLetters();
            } else {
                sign(next);
            }
        }
        tokens.add(new Token(Kind.END, "", here()));
        return tokens;
    }

    /** The lines on which a text begins that has no end; of those before the last token that was cut. */
    Set<Integer> openTexts() {
        return openTexts;
    }

    /** The character there; NUL behind the end. */
    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isOtherQuote(char c) {
        return OTHER_DOUBLE_QUOTES.indexOf(c) >= 0 || OTHER_SINGLE_QUOTES.indexOf(c) >= 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c) || isDigit(c);
    }

    private void number() {
        Position at = here();
        take(Kind.INTEGER, offset + 1, c -> isNamePart(c) || c == '.');
        String number = tokens.get(tokens.size() - 1).text();
        if (DECIMAL.matcher(number).matches()) {
            problem(
                    at,
                    Code.DECIMAL,
                    "A number in a condition is a whole one.",
                    "Declare the number in @ladder or @given, which may have decimals, and compare with the limit.");
        } else if (!isInteger(number)) {
            problem(
                    at,
                    Code.BAD_NUMBER,
                    "This is no whole number a rule can use.",
                    "Write up to nine digits, and no zero in front.");
        }
    }

    /** Whether it is a whole number as rule files write them. */
    public static boolean isInteger(String number) {
        return INTEGER.matcher(number).matches();
    }

    /** A name goes on behind a dot only if another name follows. */
    private void name() {
        int end = offset;
        while (isNamePart(at(end)) || at(end) == '.' && isNameStart(at(end + 1))) {
            end++;
        }
        add(Kind.NAME, end);
    }

    private void take(Kind kind, int from, IntPredicate belongs) {
        int end = from;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        add(kind, end);
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(offset, end), here()));
        offset = end;
    }

    private void string() {
        int end = endOfText("\"");
        if (at(end) != '"') {
            problem(
                    here(),
                    Code.OPEN_TEXT,
                    "This text has no closing quotation mark.",
                    "A text stands on one line, between two quotation marks.");
            openTexts.add(line);
            offset = end;
            return;
        }
        tokens.add(new Token(Kind.STRING, text.substring(offset + 1, end), here()));
        offset = end + 1;
    }

    private void otherQuotes() {
        boolean isPlain = at(offset) == '\'';
        problem(
                here(),
                Code.SINGLE_QUOTES,
                "A text stands between plain double quotation marks.",
                isPlain
                        ? "Write \" for '."
                        : "Write \" at both ends; word processors put others there, which an editor for plain texts does not.");
        boolean isDouble = OTHER_DOUBLE_QUOTES.indexOf(at(offset)) >= 0;
        int end = endOfText(isDouble ? OTHER_DOUBLE_QUOTES + '"' : isPlain ? "'" : OTHER_SINGLE_QUOTES);
        boolean isClosed = end < text.length() && text.charAt(end) != '\n';
        if (!isClosed) {
            openTexts.add(line);
        }
        tokens.add(new Token(Kind.STRING, text.substring(offset + 1, end), here()));
        offset = isClosed ? end + 1 : end;
    }

    private int endOfText(String quotes) {
        int end = offset + 1;
        while (end < text.length() && quotes.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private void foreignLetters() {
        problem(
                here(),
                Code.NOT_ASCII,
                "A letter or sign stands here that is used in texts alone.",
                "Outside of quotation marks, write plain English letters, digits and signs.");
        while (at(offset) > 127 && !isOtherQuote(at(offset))) {
            offset++;
        }
    }

    private void sign(char first) {
        String pair = text.substring(offset, Math.min(offset + 2, text.length()));
        boolean cast = first == '#' && offset > 0 && isNamePart(text.charAt(offset - 1));
        boolean dashes = pair.equals("--") && (at(offset + 2) == ' ' || isFirstOfLine());
        if (pair.equals("//") || pair.equals("/*") || dashes || first == '#' && !cast) {
            problem(
                    here(),
                    Code.COMMENT,
                    "Comments have no place in a rule file.",
                    "Say it in a @note( \"...\" ) of the rule.");
            skipComment(pair);
        } else {
            add(Kind.SIGN, DOUBLE_SIGNS.contains(pair) ? offset + 2 : offset + 1);
        }
    }

    private boolean isFirstOfLine() {
        return text.substring(lineStart, offset).isBlank();
    }

    private void skipComment(String opening) {
        boolean isBlock = opening.equals("/*");
        int end = isBlock ? text.indexOf("*/", offset + 2) : text.indexOf('\n', offset);
        int stop = end < 0 ? text.length() : isBlock ? end + 2 : end;
        while (offset < stop) {
            if (text.charAt(offset) == '\n') {
                newLine();
            } else {
                offset++;
            }
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

    private void problem(Position at, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, "", code, message, hint));
    }
}
