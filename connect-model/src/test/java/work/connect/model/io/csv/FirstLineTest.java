package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a first line: names of columns, never those of people. */
class FirstLineTest {

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @Test
    void nobodyIsShownOfATableOfWhoKnowsWhom() {
        folder.with("relationships.csv", "from,Leander,Rolf,Sam Miller", "Leander,0,1,1");

        assertThat(folder.refusal())
                .hasMessageContaining(
                        "relationships.csv:1 to: The file must have this column. Columns 2, 3 and 4 of 4 are not known.")
                .hasMessageNotContainingAny("Leander", "Rolf", "Miller");
    }

    @Test
    void nobodyIsShownOfAFileWithoutNames() {
        folder.with("people.csv", "rolf,team,role", "lea,care,nurse");

        assertThat(folder.refusal())
                .hasMessageContaining("people.csv:1 id: The file must have this column. Column 1 of 3 is not known.")
                .hasMessageNotContaining("rolf");
    }

    @Test
    void manyColumnsAreCounted() {
        folder.with("relationships.csv", "from" + ",Ann".repeat(11), "Ann" + ",0".repeat(11));

        assertThat(folder.refusal())
                .hasMessageContaining("11 of 12 columns are not known.")
                .hasMessageNotContaining("Ann");
    }

    @Test
    void aColumnThatIsNearlyOneOfOursIsShown() {
        folder.with("absences.csv", "person,from,untill", "sam,2026-09-01,2026-09-02");

        assertThat(folder.report().summarize()).contains("  not read: untill. Maybe it is until?");
    }

    @Test
    void aColumnCalledLikeSomebodyIsNotShownHoweverNearItIs() {
        folder.with("people.csv", "person_id,team_id,manager_id", "untill,care,", "sam,care,")
                .with("absences.csv", "person,from,untill", "sam,2026-09-01,");

        assertThat(folder.report().summarize())
                .contains("  not read: column 3.")
                .doesNotContain("untill");
    }

    @Test
    void aColumnWithADigitIsNotShown() {
        folder.with("absences.csv", "person,from,until1", "sam,2026-09-01,");

        assertThat(folder.report().summarize())
                .contains("  not read: column 3.")
                .doesNotContain("until1");
    }

    @Test
    void aColumnOfCasesThatIsNotKnownIsToldByItsNumber() {
        folder.with("conflicts.csv", "id,first,second,status,Sam Miller", "c1,sam,kim,open,x");

        assertThat(folder.problems()).containsExactly("UNKNOWN_COLUMN conflicts.csv:1 column 5");
        assertThat(folder.refusal())
                .hasMessageContaining(
                        "Map it with a line (column,conflicts,theirs,ours) in mapping.csv, whose first line is (what,in,theirs,ours).")
                .hasMessageNotContaining("Miller");
    }

    @Test
    void oneThatIsNotReadIsToldByItsNumber() {
        folder.with("absences.csv", "person,from" + ",x".repeat(25), "sam,2026-09-01" + ",".repeat(25));

        assertThat(folder.report().summarize())
                .contains("  not read: column 3.", "  not read: column 22.", "  not read: 5 more columns.")
                .doesNotContain("column 23");
    }
}
