package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/**
 * One line {@code key = value} of a file of a book. Empty lines and lines that begin with {@code #} say nothing.
 *
 * @param at where it stands
 * @param key before the first equals sign, without the blanks around it
 * @param value after it, without the blanks around it
 */
public record BookLine(Position at, String key, String value) {

    /** The lines of a text, in their order; of a key that stands twice, the first. What is wrong is added to the problems. */
    public static List<BookLine> of(String file, String text, List<RuleProblem> problems) {
        return of(Map.of(file, text), problems);
    }

    /**
     * The lines of several texts, by their file, as if they stood in one.
     *
     * @param texts by the name of the file; a map with an order keeps it
     */
    public static List<BookLine> of(Map<String, String> texts, List<RuleProblem> problems) {
        List<BookLine> lines = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        texts.forEach((file, text) -> {
            if (TextGuard.admits(file, text, problems)) {
                read(file, text, lines, seen, problems);
            }
        });
        return lines;
    }

    private static void read(
            String file, String text, List<BookLine> lines, Map<String, Position> seen, List<RuleProblem> problems) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            Position at = new Position(file, ++number, 1);
            int sign = line.indexOf('=');
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            } else if (sign < 0) {
                problems.add(new RuleProblem(
                        at, "", Code.BAD_LINE, "This line says nothing: it has no equals sign.", "Write: key = value"));
                continue;
            }
            BookLine read = new BookLine(
                    at,
                    line.substring(0, sign).strip(),
                    line.substring(sign + 1).strip());
            Position earlier = seen.putIfAbsent(read.key, at);
            if (earlier == null) {
                lines.add(read);
            } else {
                problems.add(new RuleProblem(
                        at,
                        "",
                        Code.LINE_TWICE,
                        "(" + read.key + ") is said twice, first at " + earlier + ".",
                        "Keep one of the lines."));
            }
        }
    }

    /** The words of the value between commas. */
    List<String> words() {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
