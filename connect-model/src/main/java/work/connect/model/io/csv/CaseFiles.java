package work.connect.model.io.csv;

import java.util.Locale;
import java.util.Optional;

/** The names of the files of cases, and which others may be meant to be one. */
final class CaseFiles {

    /** Shorter names are too near to words that mean something else. */
    private static final int SHORTEST_MISSPELT = 9;

    private CaseFiles() {}

    /** The file of cases that another name may be meant to be, whatever its ending; empty when it is near none. */
    static Optional<Sheet> meantBy(String file, Sheets sheets) {
        if (isOfAProgram(file)) {
            return Optional.empty();
        }
        String stem = Names.plain(file.replaceFirst("(\\.[\\p{L}\\p{N}~#]{1,5}|~)+$", ""));
        return sheets.all().stream()
                .filter(Sheet::isOfCases)
                .filter(sheet -> names(stem, sheet.name()))
                .findFirst();
    }

    /** Hidden files, and those that a spreadsheet keeps beside the one that is open. */
    private static boolean isOfAProgram(String file) {
        return file.startsWith(".") || file.startsWith("~$");
    }

    private static boolean names(String stem, String known) {
        return holdsTheWords(stem, known) || (known.length() >= SHORTEST_MISSPELT && Names.isSlip(stem, known));
    }

    /** Whether the words of a name, of one or of many, are among those of another, as in "conflicts 2026". */
    private static boolean holdsTheWords(String stem, String known) {
        String words = "_" + stem.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "_") + "_";
        String one = "_" + known.replaceFirst("s$", "");
        return words.contains(one + "_") || words.contains(one + "s_");
    }
}
