package work.connect.rules.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The compiled test classes of this module. */
final class TestFiles {

    private TestFiles() {}

    /** The test classes in files of these names, in the order of the names; none is initialised. */
    static List<Class<?>> classes(Pattern names) {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(names.asMatchPredicate())
                    .sorted()
                    .<Class<?>>map(TestFiles::loaded)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(TestFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> loaded(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, TestFiles.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** What the file of a class holds, byte by byte: every text that it names can be found in it. */
    static String bytesOf(Class<?> type) {
        try {
            return Files.readString(
                    root().resolve(type.getName().replace('.', '/') + ".class"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
