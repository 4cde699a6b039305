package work.connect.model.io.csv;

import java.util.Arrays;

/**
 * The line numbers of the rows of a file. Most rows stand right under the one before; only where one does not, its number
 * is kept.
 */
final class Lines {

    /** The rows that do not stand under the one before, ascending. */
    private int[] rows = new int[8];
    /** The line of each of them. */
    private int[] numbers = new int[8];

    private int kept;
    private int size;
    private int next;

    void add(int number) {
        if (number != next || size == 0) {
            keep(size, number);
        }
        next = number + 1;
        size++;
    }

    /** Adds the numbers of rows that stand further down by so many lines. */
    void addAll(Lines more, int down) {
        for (int i = 0; i < more.kept; i++) {
            keep(size + more.rows[i], more.numbers[i] + down);
        }
        next = more.size == 0 ? next : more.next + down;
        size += more.size;
    }

    int get(int row) {
        int found = Arrays.binarySearch(rows, 0, kept, row);
        int at = found < 0 ? -found - 2 : found;
        return numbers[at] + row - rows[at];
    }

    private void keep(int row, int number) {
        if (kept == rows.length) {
            rows = Arrays.copyOf(rows, kept * 2);
            numbers = Arrays.copyOf(numbers, kept * 2);
        }
        rows[kept] = row;
        numbers[kept++] = number;
    }
}
