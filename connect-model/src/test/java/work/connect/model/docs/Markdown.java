package work.connect.model.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page as it grows. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    void heading(int level, String title) {
        block("#".repeat(level) + " " + title);
    }

    void paragraph(String words) {
        block(words);
    }

    void list(List<String> items) {
        block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    void listing(String... lines) {
        block("```\n" + String.join("\n", lines) + "\n```");
    }

    /** One heading per column, set apart by bars. */
    void table(String headings, List<List<String>> rows) {
        List<String> names = Arrays.asList(headings.split("\\|"));
        block(line(names)
                + line(names.stream().map(name -> "---").toList())
                + rows.stream()
                        .map(Markdown::line)
                        .collect(Collectors.joining())
                        .stripTrailing());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private void block(String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block).append("\n");
    }

    static String code(Object word) {
        return "`" + word + "`";
    }

    /** A link to a heading of the page. */
    static String link(String words, String heading) {
        return "[" + words + "](#" + anchor(heading) + ")";
    }

    /** Where a heading can be jumped to: lower case, no punctuation, hyphens for blanks. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
