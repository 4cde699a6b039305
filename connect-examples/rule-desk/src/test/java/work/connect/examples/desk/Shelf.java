package work.connect.examples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where tests put books. */
final class Shelf {

    static final Path ACME = Path.of("..", "acme-book", "book");

    private static final String MANIFEST = "id = acme\nversion = 1\nengine = 1\n";

    private Shelf() {}

    /** A book of a manifest with these lines more, and of nothing else. */
    static Path book(Path folder, String... lines) {
        return write(folder, "book.properties", MANIFEST + String.join("\n", lines) + "\n");
    }

    /** The book of Acme, with one text in all its files replaced by another. */
    static Path acme(Path folder, String text, String replacement) {
        boolean found = false;
        for (Path file : files(ACME)) {
            String old = read(file);
            found |= old.contains(text);
            write(folder, ACME.relativize(file).toString(), old.replace(text, replacement));
        }
        if (!found) {
            throw new AssertionError("No file of the book holds: " + text);
        }
        return folder;
    }

    static Path write(Path folder, String file, String text) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
