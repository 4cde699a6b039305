package work.connect.examples.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Turns the name of a file in a book into a path that an editor finds. */
final class Places {

    /** A book without a manifest calls the files in its folder so. */
    private static final String STEP = "detect/";

    private final Path folder;

    Places(Path folder) {
        this.folder = folder;
    }

    /** From where the command was called, if the file lies beneath; with slashes on every system. */
    String path(String name) {
        Path file = Stream.of(
                        folder.resolve(name),
                        folder.resolve(name.startsWith(STEP) ? name.substring(STEP.length()) : name),
                        Path.of(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(folder.resolve(name));
        return shown(file).replace('\\', '/');
    }

    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : file.toString();
    }
}
