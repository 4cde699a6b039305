package work.connect.rules.rulebook.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Looks at the bytes and characters of a rule file before anything in it is understood. Takes one pass and little memory. */
public final class TextGuard {

    /** The bytes a file may have. */
    public static final int LARGEST = 256 * 1024;
    /** The characters a line may have. */
    public static final int LONGEST_LINE = 2_000;
    /** The rules a file may have. */
    public static final int MOST_RULES = 500;

    private static final String RULE = "rule";
    /** Characters without a shape of their own that are not in the category of formatting. */
    private static final String WITHOUT_SHAPE = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    private final String file;
    private final String text;
    private final List<RuleProblem> problems;
    private int line = 1;
    private int lineStart;
    private int offset;
    private int rules;
    private boolean inText;

    private TextGuard(String file, String text, List<RuleProblem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The text of a file, if the bytes are text in UTF-8 and not too many; otherwise says why not. */
    public static Optional<String> decode(String file, byte[] bytes, List<RuleProblem> problems) {
        if (bytes.length > LARGEST) {
            problems.add(tooLarge(file));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        decoded.flip();
        if (!result.isError()) {
            return Optional.of(decoded.toString());
        }
        problems.add(new RuleProblem(
                endOf(file, decoded),
                "",
                Code.NOT_UTF8,
                "Here the file is no text in UTF-8.",
                "Save the file as UTF-8, without a mark in front."));
        return Optional.empty();
    }

    private static Position endOf(String file, CharBuffer text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            column++;
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        return new Position(file, line, column);
    }

    /** That a file is longer than {@link #LARGEST}. */
    public static RuleProblem tooLarge(String file) {
        return new RuleProblem(
                new Position(file, 1, 1),
                "",
                Code.TOO_LARGE,
                "A rule file has " + LARGEST + " bytes at most.",
                "Split it by hazard or question.");
    }

    /** Whether it makes sense to read on; what is wrong with the characters is added to the problems. */
    public static boolean admits(String file, String text, List<RuleProblem> problems) {
        if (text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            problems.add(tooLarge(file));
            return false;
        }
        return new TextGuard(file, text, problems).look();
    }

    private boolean look() {
        while (offset < text.length()) {
            int character = text.codePointAt(offset);
            if (character == '\n') {
                endOfLine();
            } else {
                one(character);
                offset += Character.charCount(character);
            }
        }
        endOfLine();
        if (rules > MOST_RULES) {
            report(
                    new Position(file, 1, 1),
                    Code.TOO_MANY_RULES,
                    "A rule file has " + MOST_RULES + " rules at most.",
                    "Split it by hazard or question.");
        }
        return rules <= MOST_RULES;
    }

    private void one(int character) {
        if (character == '"') {
            inText = !inText;
        } else if (character == 'r' && !inText && isRule()) {
            rules++;
        } else if (isControl(character)) {
            report(here(), Code.CONTROL_CHARACTER, "A control character stands here.", "Delete it, or use a blank.");
        } else if (isInvisible(character)) {
            report(
                    here(),
                    Code.INVISIBLE_CHARACTER,
                    "A character stands here that nobody sees, or that turns the direction of the text.",
                    "Delete it.");
        } else if (character == '\\') {
            report(here(), Code.ESCAPE, "A rule file has no use for a backslash.", "Write the character itself.");
        }
    }

    private boolean isRule() {
        if (!text.startsWith(RULE, offset) || offset > 0 && Character.isJavaIdentifierPart(text.charAt(offset - 1))) {
            return false;
        }
        int next = offset + RULE.length();
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return next < text.length() && text.charAt(next) == '"';
    }

    private boolean isControl(int character) {
        if (character == '\r') {
            return offset + 1 >= text.length() || text.charAt(offset + 1) != '\n';
        }
        return Character.isISOControl(character) && character != '\t';
    }

    /** Whether a reader would not see this character, or see another one. */
    public static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.NON_SPACING_MARK ->
                character >= 0xFE00 && character <= 0xFE0F
                        || character >= 0xE0100
                        || character >= 0x180B && character <= 0x180F
                        || WITHOUT_SHAPE.indexOf(character) >= 0;
            default -> WITHOUT_SHAPE.indexOf(character) >= 0;
        };
    }

    private void endOfLine() {
        if (offset - lineStart > LONGEST_LINE) {
            report(
                    new Position(file, line, LONGEST_LINE + 1),
                    Code.LINE_TOO_LONG,
                    "A line has " + LONGEST_LINE + " characters at most.",
                    "Say it in fewer words, or on several lines.");
        }
        offset++;
        line++;
        lineStart = offset;
        inText = false;
    }

    private Position here() {
        return new Position(file, line, offset - lineStart + 1);
    }

    private void report(Position at, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, "", code, message, hint));
    }
}
