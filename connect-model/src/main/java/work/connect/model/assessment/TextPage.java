package work.connect.model.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page of plain text, at most {@value #WIDTH} columns wide. Line breaks and control characters in what it is given
 * become spaces, so that an id from outside cannot change the layout or the terminal.
 */
final class TextPage {
    static final int WIDTH = 96;
    private static final int WIDEST_LABEL = 40;
    private static final int GAP = 2;

    private final List<String> lines = new ArrayList<>();

    /** A heading, set off by an empty line. */
    void heading(String text) {
        blank();
        paragraph(0, text.toUpperCase(Locale.ROOT));
    }

    /** An empty line. */
    void blank() {
        lines.add("");
    }

    /** Text that keeps to the right of a column. */
    void paragraph(int indent, String text) {
        wrap(text, WIDTH - indent).forEach(line -> lines.add(" ".repeat(indent) + line));
    }

    /** A label and a text beside it; a label that is too wide stands on lines of its own. */
    void row(int indent, int labelWidth, String label, String text) {
        int column = textColumn(indent, labelWidth);
        int width = column - indent - GAP;
        if (lengthOf(label) > width) {
            paragraph(indent, label);
            paragraph(column, text);
            return;
        }
        int firstOfText = lines.size();
        paragraph(column, text);
        String start = " ".repeat(indent) + label + " ".repeat(width - lengthOf(label) + GAP);
        lines.set(firstOfText, start + lines.get(firstOfText).substring(column));
    }

    /** Where the text of such a row begins. */
    int textColumn(int indent, int labelWidth) {
        return indent + Math.min(labelWidth, WIDEST_LABEL) + GAP;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    private static List<String> wrap(String text, int width) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : wordsOf(text, width)) {
            if (!line.isEmpty() && lengthOf(line) + 1 + lengthOf(word) > width) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    private static List<String> wordsOf(String text, int width) {
        List<String> words = new ArrayList<>();
        for (String word : text.replaceAll("[\\p{C}\\s]+", " ").strip().split(" ")) {
            String rest = word;
            while (lengthOf(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                words.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            words.add(rest);
        }
        return words;
    }

    private static int lengthOf(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
