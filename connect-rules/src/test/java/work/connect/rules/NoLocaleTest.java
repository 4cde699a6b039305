package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is told depends on the language of the machine: {@code %d} writes the digits of that language. */
class NoLocaleTest {

    private static final Pattern OF_A_LOCALE =
            Pattern.compile("%[-+ 0,(#]*\\d*(\\.\\d+)?[dfeEgG]|to(Lower|Upper)Case\\(\\)|NumberFormat\\.|ofLocalized");

    @ParameterizedTest
    @ValueSource(strings = {"../connect-model/src/main/java", "src/main/java"})
    void noSentenceIsWrittenInTheLanguageOfTheMachine(String sources) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(sources))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(NoLocaleTest::dependsOnALocale)
                    .map(Path::toString)
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    private static boolean dependsOnALocale(Path file) {
        try {
            return OF_A_LOCALE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
