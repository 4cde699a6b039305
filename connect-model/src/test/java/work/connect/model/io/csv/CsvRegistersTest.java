package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.Register;

/** Which registers are kept, as the files say or else imply. */
class CsvRegistersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-30");

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @Test
    void readsWhatIsKept() {
        folder.with("registers.csv", "register,since", "one_to_ones,2026-01-01", "absences,2025-01-01")
                .readWith(CsvOptions.standard().keeping(Register.ABSENCES, LocalDate.parse("2024-01-01")));

        assertThat(folder.workplace().keptSince(Register.ONE_TO_ONES)).contains(LocalDate.parse("2026-01-01"));
        assertThat(folder.workplace().keptSince(Register.ABSENCES)).contains(LocalDate.parse("2024-01-01"));
        assertThat(folder.report().derived()).isEmpty();
    }

    @Test
    void keepsNoRegisterOfWhichTheFilesHoldNothing() {
        folder.with("relations.csv", "from,to,kind,valence")
                .with("interactions.csv", "day,from,to,purpose", "2026-09-01,lea,sam,work");

        assertThat(Register.values()).noneMatch(folder.workplace()::keeps);
    }

    @Test
    void tellsCloseTiesFromEverydayTies() {
        folder.with("relations.csv", "from,to,kind,valence", "sam,kim,friend,-1");
        assertThat(folder.report().derived()).containsOnlyKeys(Register.CLOSE_TIES);

        folder.with("relations.csv", "from,to,kind,valence", "sam,kim,works_with,0");
        assertThat(folder.report().derived()).containsOnlyKeys(Register.EVERYDAY_TIES);
    }

    @Test
    void derivesTheRegistersTheFilesImply() {
        folder.with("relations.csv", "from,to,kind,valence", "sam,kim,friend,1", "sam,lea,works_with,1")
                .with("absences.csv", "person_id,from,until")
                .with("conflicts.csv", "id,a,b,status")
                .with("conduct_reports.csv", "id,nature,received_on,affected")
                .with(
                        "interactions.csv",
                        "day,from,to,purpose",
                        "2026-09-10,lea,sam,one_to_one",
                        "2026-03-01,lea,kim,one_to_one",
                        "2026-01-01,lea,kim,work",
                        "2026-04-01,lea,kim,recognition",
                        "2026-05-01,lea,kim,career_talk");

        assertThat(folder.report().derived())
                .containsOnly(
                        entry(Register.CLOSE_TIES, TODAY),
                        entry(Register.EVERYDAY_TIES, TODAY),
                        entry(Register.ABSENCES, TODAY),
                        entry(Register.CONFLICTS, TODAY),
                        entry(Register.CONDUCT_REPORTS, TODAY),
                        entry(Register.ONE_TO_ONES, LocalDate.parse("2026-03-01")),
                        entry(Register.RECOGNITIONS, LocalDate.parse("2026-04-01")),
                        entry(Register.CAREER_TALKS, LocalDate.parse("2026-05-01")));
        assertThat(folder.workplace().registers()).isEqualTo(folder.report().derived());
    }

    @Test
    void derivesNothingWhereAFileSaysWhatIsKept() {
        folder.with("registers.csv", "register,since").with("absences.csv", "person_id,from,until");

        assertThat(folder.workplace().registers()).isEmpty();
    }
}
