package work.connect.rules.verify;

import java.util.ArrayList;
import java.util.List;
import work.connect.rules.rulebook.problem.Position;

/**
 * One line of a case file.
 *
 * @param file the name of the file
 * @param number counted from 1
 * @param text without blanks at its end
 */
record CaseLine(String file, int number, String text) {

    /**
     * A field of a table.
     *
     * @param column where it begins, counted from 1
     * @param text without the blanks around it
     */
    record Cell(int column, String text) {}

    CaseLine {
        text = text.stripTrailing();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isNote() {
        return text.stripLeading().startsWith("#");
    }

    boolean isAtTheMargin() {
        return !Character.isWhitespace(text.charAt(0));
    }

    /** Without the blanks at its beginning. */
    String content() {
        return text.stripLeading();
    }

    /** Where the content begins. */
    Position at() {
        return at(text.length() - content().length() + 1);
    }

    Position at(int column) {
        return new Position(file, number, column);
    }

    /** Where a word stands, or else where the content begins. */
    Position at(String word) {
        int index = word.isEmpty() ? -1 : text.indexOf(word);
        return index < 0 ? at() : at(index + 1);
    }

    /** The fields between commas; a comma within quotes belongs to a field. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || text.charAt(i) == ',' && !quoted;
            if (ends) {
                String cell = text.substring(begin, i);
                int blanks = cell.length() - cell.stripLeading().length();
                cells.add(new Cell(begin + blanks + 1, cell.strip()));
                begin = i + 1;
            } else if (text.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return cells;
    }

    boolean hasOpenQuote() {
        return text.chars().filter(character -> character == '"').count() % 2 == 1;
    }
}
