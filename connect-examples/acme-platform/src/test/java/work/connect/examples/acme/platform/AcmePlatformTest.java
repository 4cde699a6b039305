package work.connect.examples.acme.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import work.connect.rules.rulebook.RuleBook;

class AcmePlatformTest {

    private static final Path BOOK = Path.of("..", "acme-book", "book");

    @Test
    void thePlatformPrintsWhatTheReadmeShows() throws IOException {
        String printed = printedBy(() -> AcmePlatform.main(BOOK.toString()));

        assertThat(printed)
                .startsWith(shown(Files.readString(Path.of("README.md"))))
                .contains("\n  acme 1 sha256:" + RuleBook.read(BOOK).hash() + "\n");
    }

    private static String shown(String readme) {
        return readme.split("```text\nWhat was found", 2)[1].split("```", 2)[0].transform(
                text -> "What was found" + text);
    }

    private static String printedBy(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
