package work.connect.rules.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Something that looks like a hazard and is none, and a test that nobody is told of it.
 *
 * @param number which of the fifteen it is
 * @param what it, in a few words
 * @param test the test: {@code Class#method}
 */
record Trap(int number, String what, String test) {

    static final int COUNT = 15;

    /** In the order of their numbers; one with several tests is there once for each. */
    static List<Trap> all() {
        try (InputStream in = Objects.requireNonNull(Trap.class.getResourceAsStream("traps.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .map(cells -> new Trap(Integer.parseInt(cells[0]), cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String testClass() {
        return test.substring(0, test.indexOf('#'));
    }

    String method() {
        return test.substring(test.indexOf('#') + 1);
    }
}
