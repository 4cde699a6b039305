package work.connect.model.io;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names of columns and files: whether two may mean the same, and whether one may be shown. */
final class Names {

    private static final Pattern NAME = Pattern.compile("\\w[\\w .-]{0,39}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_COMPARED = 40;
    private static final int FEW_LETTERS = 2;

    private Names() {}

    /** The name as it may be shown: what does not look like one could be anything. */
    static String printable(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }

    /** Whether the names differ by a few letters, by punctuation, or in that one is a part of the other. */
    static boolean isNear(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        boolean partOfTheOther = Math.min(a.length(), b.length()) >= FEW_LETTERS && (a.contains(b) || b.contains(a));
        return partOfTheOther || (Math.min(a.length(), b.length()) > FEW_LETTERS && distance(a, b) <= FEW_LETTERS);
    }

    private static String plain(String name) {
        String start = name.substring(0, Math.min(name.length(), LONGEST_COMPARED));
        return start.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** How many letters must be added, dropped or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
