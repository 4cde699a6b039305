package work.connect.model.io.csv;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several ids in one field. They are set apart by semicolons, commas or bars, or by blanks where each is that of somebody
 * known: anything else could give to one what was meant for another.
 */
final class Ids {

    private static final String SEPARATORS = ",;|";
    private static final String LINE_BREAKS = "\n\r\u000B\f\u0085\u2028\u2029";

    private Ids() {}

    /** @return the ids, or a {@link Bad} that says why it is not clear which they are */
    static Object read(String text, People people) {
        if (holds(text, LINE_BREAKS)) {
            return Hints.IDS_ACROSS_LINES;
        } else if (people.isBrokenApartIn(text)) {
            return Hints.UNCLEAR_IDS;
        }
        boolean separated = holds(text, SEPARATORS);
        Set<String> ids = parts(text, separated ? "[" + SEPARATORS + "]" : " ");
        boolean clear = separated
                ? ids.stream().noneMatch(id -> id.contains(" "))
                : ids.size() == 1 || ids.stream().allMatch(people::has);
        return clear ? ids : Hints.UNCLEAR_IDS;
    }

    /** The ids as one field, ordered. */
    static String write(Collection<?> ids) {
        List<String> texts = ids.stream().map(String.class::cast).toList();
        return String.join(";", new TreeSet<>(texts));
    }

    /** Whether an id can stand among several. */
    static boolean canStandAmongSeveral(String id) {
        return !holds(id, SEPARATORS) && id.chars().noneMatch(Ids::isBlank);
    }

    private static Set<String> parts(String text, String separator) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(isBlank(c) ? ' ' : (char) c));
        return Set.copyOf(Arrays.stream(plain.toString().split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private static boolean isBlank(int character) {
        return Row.isBlank((char) character) || Character.isWhitespace(character);
    }

    private static boolean holds(String text, String characters) {
        return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }
}
