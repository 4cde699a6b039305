package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;

/** From its second row on, a file is read field by field: what that must not change. */
class CsvManyRowsTest {

    private static final String COLUMNS = "at,from,to,channel,minutes";
    private static final String FULL = "2026-09-01T10:00Z,lea,sam,video,30";

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @Test
    void eachOfManyRowsIsReadAsItStands() {
        List<Interaction> contacts = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of(COLUMNS));
        for (int i = 0; i < 5_000; i++) {
            Instant at = Instant.parse("2026-09-01T08:00:00Z").plusSeconds(i);
            String to = i % 3 == 0 ? "sam" : "kim";
            contacts.add(
                    Interaction.of(at, "lea", to).channel(Channel.FACE_TO_FACE).lasting(i % 1_441));
            lines.add(at + ",lea,\"" + to + "\", face_to_face ," + i % 1_441);
        }

        folder.with("interactions.csv", lines.toArray(String[]::new));

        assertThat(folder.workplace().interactions()).isEqualTo(contacts);
    }

    @Test
    void nothingOfARowIsTakenForTheNext() {
        folder.with("interactions.csv", COLUMNS, FULL, FULL, "2026-09-02T10:00Z,lea,sam,,");

        assertThat(folder.workplace().interactions().get(2))
                .isEqualTo(Interaction.of(Instant.parse("2026-09-02T10:00:00Z"), "lea", "sam"));
    }

    @Test
    void ofARowWithTooManyFieldsOnlyThatIsTold() {
        folder.with("interactions.csv", COLUMNS, FULL, FULL, "soon,lea,sam,pigeon,many,more", FULL);

        assertThat(folder.problems()).containsExactly("UNREADABLE interactions.csv:4");
    }

    @Test
    void ofARowWithTooFewFieldsOnlyThatIsTold() {
        folder.with("interactions.csv", COLUMNS, FULL, FULL, "soon,lea,sam,pigeon", FULL);

        assertThat(folder.problems()).containsExactly("UNREADABLE interactions.csv:4");
    }

    @Test
    void whatIsWrongIsToldInTheOrderOfTheFieldsWhateverTheOrderOfTheColumns() {
        folder.with(
                "interactions.csv",
                "minutes,channel,to,from,at",
                "30,video,sam,lea,2026-09-01T10:00Z",
                "many,pigeon,sam,lea,soon");

        assertThat(folder.problems())
                .containsExactly(
                        "NOT_A_DATE interactions.csv:3 at",
                        "UNKNOWN_VALUE interactions.csv:3 channel",
                        "NOT_A_COUNT interactions.csv:3 minutes");
    }

    @Test
    void aFieldThatIsFarTooLongIsToldWhereItStands() {
        folder.with("interactions.csv", COLUMNS, FULL, FULL, "x".repeat(Row.LONGEST_FIELD + 1) + ",lea,sam,,");

        assertThat(folder.problems()).containsExactly("TOO_LARGE interactions.csv:4");
    }

    @Test
    void anEmptyRowMeansNothing() {
        folder.with("interactions.csv", COLUMNS, FULL, ",,,,", FULL);

        assertThat(folder.workplace().interactions()).hasSize(2);
    }
}
