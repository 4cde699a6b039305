package work.connect.model;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;

/** What an id or a short text may be written with. Never copies a text that is too long. */
final class Texts {

    /** Longer than any id or name of a role that people use. */
    static final int LONGEST = 128;

    private static final Fault BLANK =
            new Fault(Code.BLANK_ID, "This must not be blank. Leave it out when it is not known.");
    private static final String LONG =
            "This has at most " + LONGEST + " characters. Maybe a longer text ended up here?";
    private static final Fault LONG_ID = new Fault(Code.LONG_ID, LONG);
    private static final Fault LONG_TEXT = new Fault(Code.LONG_TEXT, LONG);
    private static final Fault ODD = new Fault(
            Code.ODD_CHARACTER,
            "This holds a character that cannot be seen, or half of one. Type it anew, or check the encoding.");

    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** Letters and marks by their category, and yet nothing is drawn for them: the Hangul fillers and their like. */
    private static final String DRAWN_AS_NOTHING = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private Texts() {}

    /** What is wrong with an id; {@code null} when nothing is. */
    static @Nullable Fault wrongWithId(String id) {
        return id.length() > LONGEST ? LONG_ID : wrong(id, true);
    }

    /** What is wrong with words of the host's own, in any language; {@code null} when nothing is. */
    static @Nullable Fault wrongWithText(String text) {
        return text.length() > LONGEST ? LONG_TEXT : wrong(text, false);
    }

    private static @Nullable Fault wrong(String text, boolean id) {
        if (isBlank(text)) {
            return BLANK;
        }
        return isOdd(text, id) ? ODD : null;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSpaceChar(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOdd(String text, boolean id) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (isOdd(point) && (id || !joins(point))) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }

    private static boolean isOdd(int point) {
        if (point < 0x7F) {
            return point < ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isNoCharacter(point) || selectsForm(point) || DRAWN_AS_NOTHING.indexOf(point) >= 0;
        };
    }

    /** What joins letters and signs is part of the spelling in Persian, in Hindi and of many small pictures. */
    private static boolean joins(int point) {
        return point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER || selectsForm(point);
    }

    /** Not whether it is assigned: that depends on the version of Java. */
    private static boolean isNoCharacter(int point) {
        return point == REPLACEMENT || (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    private static boolean selectsForm(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF)
                || (point >= 0x180B && point <= 0x180F);
    }

    /** The same for all ids that a reader, or another system, would take for one. */
    static String looksOf(String id) {
        return isPlain(id)
                ? id
                : Normalizer.normalize(id, Normalizer.Form.NFKC)
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char letter = id.charAt(i);
            if (letter <= ' ' || letter >= 0x7F || (letter >= 'A' && letter <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
