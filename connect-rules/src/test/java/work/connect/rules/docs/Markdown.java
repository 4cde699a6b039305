package work.connect.rules.docs;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page as it grows, and the words on it. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String title) {
        return block("#".repeat(level) + " " + title);
    }

    Markdown paragraph(String words) {
        return block(words);
    }

    Markdown list(Collection<String> items) {
        return block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /** One heading per column, set apart by bars. */
    Markdown table(String headings, List<List<String>> rows) {
        List<String> names = Arrays.asList(headings.split("\\|"));
        return block(line(names)
                + line(names.stream().map(name -> "---").toList())
                + rows.stream()
                        .map(Markdown::line)
                        .collect(Collectors.joining())
                        .stripTrailing());
    }

    /** How a page begins: what it is, and how to make it anew. */
    Markdown introduction(String title, String about, String madeOf) {
        return heading(1, title)
                .paragraph(about)
                .paragraph("This page is generated from " + madeOf + ". Change those, never this page, then run")
                .block("```\n" + ReferencePagesTest.UPDATE + "\n```");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private Markdown block(String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block).append("\n");
        return this;
    }

    static String code(Object word) {
        return "`" + word + "`";
    }

    /** A link to a heading of the same page. */
    static String link(String words, String heading) {
        return linkTo("", words, heading);
    }

    /** A link to a heading of a page. */
    static String linkTo(String page, String words, String heading) {
        return "[" + words + "](" + page + "#" + anchor(heading) + ")";
    }

    /** Where a heading can be jumped to: lower case, no punctuation, hyphens for blanks. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
    }

    /** A constant as plain words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String joined(Collection<String> words) {
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
