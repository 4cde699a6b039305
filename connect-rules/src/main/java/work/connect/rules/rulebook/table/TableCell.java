package work.connect.rules.rulebook.table;

import work.connect.rules.rulebook.problem.Position;

/**
 * One cell of a table of rules.
 *
 * @param at where it begins
 * @param number which cell of its line it is, counted from 0
 * @param content what stands in it, without the quotation marks around it
 * @param isQuoted whether there are any around it
 */
record TableCell(Position at, int number, String content, boolean isQuoted) {

    private static final char QUOTE = '"';
    private static final int LETTERS = 26;

    /** Without the blanks around it. */
    String text() {
        return content.strip();
    }

    boolean isEmpty() {
        return content.isBlank();
    }

    /** How many characters it takes up in its line. */
    int width() {
        return isQuoted ? written(content.length()) + 1 : content.length();
    }

    /** Where a character of its content stands in the file. */
    Position at(int index) {
        return new Position(at.file(), at.line(), at.column() + (isQuoted ? written(index) : index));
    }

    /** Between quotation marks, one of them is written as two. */
    private int written(int index) {
        return 1
                + index
                + (int) content.substring(0, index)
                        .chars()
                        .filter(c -> c == QUOTE)
                        .count();
    }

    /** Whether it covers this place of its line. */
    boolean covers(int column) {
        return at.column() <= column && column <= at.column() + width();
    }

    /** As a spreadsheet calls it, such as {@code F7}. */
    String name() {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(at.line()).toString();
    }
}
