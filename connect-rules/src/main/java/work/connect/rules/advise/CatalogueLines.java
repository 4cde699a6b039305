package work.connect.rules.advise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import work.connect.rules.rulebook.BookLine;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/**
 * What is said of one intervention, by its parts such as {@code title}.
 *
 * @param key the intervention
 * @param parts in the order of the lines; at least one
 */
record CatalogueLines(String key, Map<String, BookLine> parts) {

    CatalogueLines {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Lines by intervention, in the order of the keys; a line that belongs to none is added to the problems. */
    static List<CatalogueLines> of(List<BookLine> lines, List<RuleProblem> problems) {
        Map<String, Map<String, BookLine>> entries = new TreeMap<>();
        for (BookLine line : lines) {
            int dot = line.key().indexOf('.');
            if (dot < 1) {
                problems.add(new RuleProblem(
                        line.at(),
                        "",
                        Code.BAD_LINE,
                        "The line belongs to no intervention.",
                        "Write: KEY.part = text"));
            } else {
                entries.computeIfAbsent(line.key().substring(0, dot), key -> new LinkedHashMap<>())
                        .put(line.key().substring(dot + 1), line);
            }
        }
        List<CatalogueLines> all = new ArrayList<>();
        entries.forEach((key, parts) -> all.add(new CatalogueLines(key, parts)));
        return all;
    }

    /** The line of a part, or the first of the intervention where it has no such part. */
    BookLine nearest(String part) {
        BookLine line = parts.get(part);
        return line != null ? line : parts.values().iterator().next();
    }
}
