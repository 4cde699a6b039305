package work.connect.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InstrumentsPageTest {

    private static final Path PAGE = Path.of("INSTRUMENTS.md");

    @Test
    void isWhatTheDataSays() throws IOException {
        String text = InstrumentsPage.text();
        if (Boolean.getBoolean("connect.update")) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE)
                .as("The data has changed, and the page has not. Run: " + InstrumentsPage.UPDATE)
                .hasContent(text);
    }
}
