package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No shipped rule, of the standard or the telemetry book, goes without a second opinion. */
class EveryRuleHasAnOracleTest {

    private static final Path RULES = Path.of("src/main/resources/work/connect/rules");

    private static final Pattern ID = Pattern.compile("@id\\( \"([^\"]+)\" \\)");

    @Test
    void everyShippedRuleIsInAnOracleAndNoOtherRuleIsInAny() throws IOException {
        Set<String> known = new TreeSet<>(Oracle.RULES);
        known.addAll(ContactRules.RULES);
        known.addAll(Weighing.RULES);
        assertThat(known).containsExactlyElementsOf(shipped());
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .flatMap(EveryRuleHasAnOracleTest::ids)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> ids(Path file) {
        try {
            return ID.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
