package work.connect.model.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

    private static final Map<String, String> ENGLISH = Map.of("greet", "Good day, {name}.", "leave", "Bye.");

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isPutTogetherFromItsFiles() {
        Translation german = new Translation()
                .add("a_de.properties", file("greet = Grüß Gott, {name}.\n"))
                .add("b_de.properties", file("leave = Tschüss.\n"));

        assertThat(german.of(ENGLISH))
                .containsExactly(Map.entry("greet", "Grüß Gott, {name}."), Map.entry("leave", "Tschüss."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            greet = Hallo {name}.                            | leave is not translated.
            greet = Hallo {name}.~leave = Tschüss.~stay = Da | a_de: stay has no English text; remove it.
            greet = Hallo {nam}.~leave = Tschüss.            | a_de: greet names [nam], but in English it names [name].
            greet = Hallo.~leave = Tschüss.                  | a_de: greet names [], but in English it names [name].
            greet = Hallo {name}.~leave = A~leave = B        | a_de: leave stands twice; keep one.
            """)
    void isWholeOrNone(String text, String problem) {
        Translation german = new Translation().add("a_de", file(text.replace('~', '\n')));

        assertThatThrownBy(() -> german.of(ENGLISH))
                .hasMessageContaining("Problems: 1")
                .hasMessageContaining(problem);
    }

    @Test
    void sameKeyInTwoFilesIsRefused() {
        Translation german = new Translation()
                .add("a_de", file("greet = Hallo {name}.\nleave = Tschüss."))
                .add("b_de", file("leave = Ade."));

        assertThatThrownBy(() -> german.of(ENGLISH)).hasMessageContaining("b_de: leave stands in a_de too; keep one.");
    }

    @Test
    void theNamesOfATextMayStandInAnotherOrder() {
        assertThat(Template.fill("{b} nach {a}, {b}", Template.values("{a} before {b}", List.of("$1", "2\\"))))
                .isEqualTo("2\\ nach $1, 2\\");
    }
}
