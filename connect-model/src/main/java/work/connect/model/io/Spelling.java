package work.connect.model.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody most likely meant by a name that is not known. */
public final class Spelling {

    private static final int LONGEST_COMPARED = 40;
    private static final int FEW_LETTERS = 2;
    private static final int FAR = 100;

    private Spelling() {}

    /** The one of these that a name was most likely meant to be, if any is near. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(one -> distance(name, one) < FAR)
                .min(Comparator.comparingInt((String one) -> distance(name, one))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How far apart two names are: by letters when by few, more when one is a part of the other, else far. */
    private static int distance(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        int shorter = Math.min(a.length(), b.length());
        int changes = shorter > FEW_LETTERS ? changes(a, b) : FAR;
        if (changes <= (shorter > 2 * FEW_LETTERS ? FEW_LETTERS : 1)) {
            return changes;
        }
        boolean partOfTheOther = shorter > FEW_LETTERS && (a.contains(b) || b.contains(a));
        return partOfTheOther ? FEW_LETTERS + Math.abs(a.length() - b.length()) : FAR;
    }

    private static String letters(String name) {
        String start = name.substring(0, Math.min(name.length(), LONGEST_COMPARED));
        return start.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** How many letters must be added, dropped, changed or swapped with the next. */
    private static int changes(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : changes(a, b, i, j, table);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int changes(String a, String b, int i, int j, int[][] table) {
        int changed = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, table[i - 2][j - 2] + 1) : fewest;
    }
}
