package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import work.connect.rules.rulebook.problem.RuleProblem;

/** Not one byte of a signed book can be another one. */
class SignedBytesTest {

    private static Path folder = Path.of("");

    @BeforeContainer
    static void sign() throws IOException {
        folder = Files.createTempDirectory("book");
        SignedFolder.in(folder);
    }

    @AfterContainer
    static void clear() throws IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> files() {
        return List.of(SignedFolder.MANIFEST, SignedFolder.LIMITS, SignedFolder.SIGNATURE).stream()
                .map(folder::resolve)
                .toList();
    }

    private static void assertRefused(Path file, byte[] bytes) throws IOException {
        byte[] signed = Files.readAllBytes(file);
        Files.write(file, bytes);
        List<RuleProblem> problems = new SignedFolder(folder).problems(SignedFolder.KEYS);
        Files.write(file, signed);

        assertThat(problems).isNotEmpty();
        assertThat(new SignedFolder(folder).problems(SignedFolder.KEYS)).isEmpty();
    }

    @Property
    void refusesAnyOtherByte(
            @ForAll @IntRange(max = 2) int file,
            @ForAll @Positive int place,
            @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        byte[] bytes = Files.readAllBytes(files().get(file));
        bytes[place % bytes.length] ^= (byte) change;

        assertRefused(files().get(file), bytes);
    }

    @Property(tries = 300)
    void refusesOneByteMore(@ForAll @IntRange(max = 2) int file, @ForAll @Positive int place, @ForAll byte added)
            throws IOException {
        byte[] signed = Files.readAllBytes(files().get(file));
        int at = place % (signed.length + 1);
        byte[] bytes = new byte[signed.length + 1];
        System.arraycopy(signed, 0, bytes, 0, at);
        bytes[at] = added;
        System.arraycopy(signed, at, bytes, at + 1, signed.length - at);

        assertRefused(files().get(file), bytes);
    }

    @Property(tries = 300)
    void refusesOneByteLess(@ForAll @IntRange(max = 2) int file, @ForAll @Positive int place) throws IOException {
        List<Byte> bytes = new ArrayList<>();
        for (byte each : Files.readAllBytes(files().get(file))) {
            bytes.add(each);
        }
        bytes.remove(place % bytes.size());
        byte[] fewer = new byte[bytes.size()];
        for (int i = 0; i < fewer.length; i++) {
            fewer[i] = bytes.get(i);
        }

        assertRefused(files().get(file), fewer);
    }
}
