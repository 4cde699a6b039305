package work.connect.model.io.csv;

import java.util.Arrays;

/** The line numbers of the rows of a file, four bytes each. */
final class Lines {

    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int get(int row) {
        return numbers[row];
    }

    int size() {
        return size;
    }
}
