package work.connect.rules.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Where something that the sources name lives here, or why it does not.
 *
 * @param id its id in the sources
 * @param what it, in a few words; empty where the name says it
 * @param by what stands for it here: {@code type}, {@code class}, {@code indicator}, {@code rule}, {@code intervention},
 *     {@code hazard}, {@code caution}, or {@code reason} where nothing does
 * @param name of what stands for it
 * @param why not, or how; empty where there is nothing to add
 */
record Inventory(String id, String what, String by, String name, String why) {

    /** Concepts (C), hazards (Z), effects (F) and cautions (X) of the source articles, in their order. */
    static List<Inventory> ofTheSources() {
        return read("inventory.csv");
    }

    /** The candidate rules that are no rule of ours under that id. */
    static List<Inventory> ofCandidatesNotShipped() {
        return read("candidates.csv");
    }

    private static List<Inventory> read(String file) {
        try (InputStream in = Objects.requireNonNull(Inventory.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 5))
                    .map(cells -> new Inventory(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean is(String kind) {
        return by.equals(kind);
    }
}
