package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which of two states of a signed book is the newer one. The version is numbers joined by dots, such as {@code 3} or
 * {@code 1.10}; they are compared one by one from the left, each as a number, and one that is not there counts as 0. So
 * {@code 1.9} is older than {@code 1.10}, and {@code 2} is the same as {@code 2.0}.
 */
public final class BookVersion implements Comparable<BookVersion> {

    static final String FORM = "\\d{1,9}(\\.\\d{1,9}){0,7}";
    static final String EXPECTED = "up to eight numbers joined by dots, such as 3 or 1.10";

    private static final Pattern VERSION = Pattern.compile(FORM);

    /** Without zeros at the end. */
    private final List<Integer> parts;

    private BookVersion(List<Integer> parts) {
        this.parts = parts;
    }

    /** @throws IllegalArgumentException when it is not up to eight numbers of up to nine digits, joined by dots */
    public static BookVersion of(String version) {
        if (!isOne(version)) {
            throw new IllegalArgumentException("This is no version that has an order. It should be " + EXPECTED + ".");
        }
        List<Integer> parts = new ArrayList<>(
                Arrays.stream(version.split("\\.")).map(Integer::valueOf).toList());
        while (!parts.isEmpty() && parts.get(parts.size() - 1) == 0) {
            parts.remove(parts.size() - 1);
        }
        return new BookVersion(List.copyOf(parts));
    }

    static boolean isOne(String version) {
        return VERSION.matcher(version).matches();
    }

    /** Whether the other one comes later. */
    public boolean isOlderThan(BookVersion other) {
        return compareTo(other) < 0;
    }

    /** Negative when this one is older, positive when it is newer, and 0 when they are the same. */
    @Override
    public int compareTo(BookVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookVersion version && version.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.isEmpty()
                ? "0"
                : String.join(".", parts.stream().map(String::valueOf).toList());
    }
}
