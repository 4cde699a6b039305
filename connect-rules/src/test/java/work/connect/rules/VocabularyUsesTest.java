package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the vocabulary says what reads each type today. The model cannot see whether that exists; we can. */
class VocabularyUsesTest {

    private static final Path USES = Path.of("../connect-model/src/test/resources/work/connect/model/docs/uses.csv");

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

    @Test
    void namesOnlyWhatIsHere() throws IOException {
        List<String> named = Files.readAllLines(USES).stream()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(",", 3)[1].split(" ")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(Stream.concat(classes(), rules()))
                .as("uses.csv of connect-model names these. Correct it, and generate VOCABULARY.md again.")
                .containsAll(named);
    }

    private static Stream<String> classes() throws IOException {
        return files("src/main/java", ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""));
    }

    private static Stream<String> rules() throws IOException {
        Stream.Builder<String> names = Stream.builder();
        for (Path file : files("src/main/resources", ".drl")) {
            RULE.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult rule) -> rule.group(1))
                    .forEach(names);
        }
        return names.build();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
