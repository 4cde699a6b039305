package work.connect.model;

import java.text.Normalizer;
import java.util.Locale;

/** What an id or a short text may be written with. */
final class Texts {

    /** Longer than any id or name of a role that people use. */
    static final int LONGEST = 128;

    private Texts() {}

    /** Whether it holds a character that cannot be seen, turns the direction of writing, or is half of one. */
    static boolean isOdd(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (isOdd(point)) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }

    private static boolean isOdd(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The same for all ids that a reader, or another system, would take for one. */
    static String looksOf(String id) {
        return Normalizer.normalize(id.strip(), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
