package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.Register;

/** What is wrong with the moment, the zone, the registers and the options. */
class CsvSettingsProblemsTest {

    private static final String CANARY = "canary-7f3a";

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @Test
    void aMomentNobodyStated() {
        folder.without("workplace.csv").with("interactions.csv", "day,from,to", "2026-09-01,sam,kim");

        assertThat(folder.problems()).containsExactly("MISSING_VALUE workplace.csv:-1 now");
        assertThat(folder.refusal()).hasMessageContaining("It is not said as of which moment the files are known.");
    }

    @Test
    void aMomentThatCannotBeRight() {
        folder.with("workplace.csv", "key,value", "zone,Europe/Berlin", "now,1620-01-01");

        assertThat(folder.problems()).containsExactly("DATE_OUT_OF_RANGE workplace.csv:3 value");
    }

    @Test
    void aZoneNobodyStated() {
        folder.with("workplace.csv", "key,value", "now,2026-09-30");

        assertThat(folder.problems()).containsExactly("MISSING_VALUE workplace.csv:-1 zone");
    }

    @Test
    void settingsThatMakeNoSense() {
        folder.with(
                "workplace.csv",
                "key,value",
                CANARY + ",1",
                "now," + CANARY,
                "zone," + CANARY,
                "holidays,2026-12-25 " + CANARY,
                "zone,");

        assertThat(folder.problems())
                .containsExactly(
                        "UNKNOWN_VALUE workplace.csv:2 key",
                        "NOT_A_DATE workplace.csv:3 value",
                        "UNKNOWN_VALUE workplace.csv:4 value",
                        "NOT_A_DATE workplace.csv:5 value",
                        "DUPLICATE_ID workplace.csv:6 key");
        assertThat(folder.refusal()).hasMessageNotContaining(CANARY);
    }

    @Test
    void aRegisterThatIsStatedTwice() {
        folder.with(
                "registers.csv", "register,since", "x,2026-01-01", "one_to_ones,2026-01-01", "one_to_ones,2026-02-01");

        assertThat(folder.problems())
                .containsExactly("UNKNOWN_VALUE registers.csv:2 register", "DUPLICATE_ID registers.csv:4 register");
    }

    @Test
    void aRegisterKeptSinceTomorrowByTheOptions() {
        folder.with("conflicts.csv", "id,a,b,status")
                .readWith(CsvOptions.standard().keeping(Register.CONFLICTS, LocalDate.parse("2026-10-01")));

        assertThat(folder.problems()).containsExactly("DATE_IN_THE_FUTURE registers:-1 conflicts");
    }

    @Test
    void optionsThatMapToWhatIsNotThereAreRefusedAtOnce() {
        assertThatThrownBy(() -> CsvOptions.standard().column("people", "Chefin", "boss"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("This is no column of ours.")
                .hasMessageContaining("leader");
        assertThatThrownBy(() -> CsvOptions.standard().word("relationships", "function", "Freund", "friend"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CsvOptions.standard().separator(':')).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CsvOptions.standard().file("Leute", "persons"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("people");
    }
}
