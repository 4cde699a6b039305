package work.connect.model.io.csv;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import work.connect.model.io.Spelling;

/** The names of columns, files and words: how they are compared, and whether one may be shown. */
final class Names {

    private static final Pattern PRINTABLE =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_ .()~/-]{0,39}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN_WORDS = Pattern.compile(
            "(?<=[\\p{L}\\p{N}])[\\s.\\-_\u00a0]+(?=[\\p{L}\\p{N}])|(?<=\\p{Ll})(?=\\p{Lu})",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int FEW_LETTERS = 2;

    private Names() {}

    /** Whether a name is another one but for a letter or two, rather than a part of it. */
    static boolean isSlip(String name, String known) {
        int longer = Math.abs(letters(name).length() - letters(known).length());
        return longer <= FEW_LETTERS
                && Spelling.nearest(plain(name), Set.of(known)).isPresent();
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The name as it may be shown: what does not look like one could be anything. */
    static String printable(String name) {
        return PRINTABLE.matcher(name).matches() ? name : "?";
    }

    /** The same for all ways of writing a name that differ in case, blanks, hyphens and the like. */
    static String plain(String name) {
        return BETWEEN_WORDS
                .matcher(name.replace("\uFEFF", "").strip())
                .replaceAll("_")
                .toLowerCase(Locale.ROOT);
    }
}
