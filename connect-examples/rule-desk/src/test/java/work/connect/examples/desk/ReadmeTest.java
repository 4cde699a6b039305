package work.connect.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void tellsOfEachCommandAndNoOther() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("[` ]+")[1]))
                .containsExactlyElementsOf(
                        RuleDesk.commandLine().getSubcommands().keySet());
    }

    @Test
    void showsWhatTheCommandPrints() throws IOException {
        String shown =
                Files.readString(Path.of("README.md")).split("```text\n")[1].split("```")[0];

        assertThat(CommandRun.of("check", Shelf.ACME).out()).isEqualTo(shown);
    }
}
