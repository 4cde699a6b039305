package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.InvalidWorkplaceException;

/** What is wrong with a folder, a file or its columns and lines. */
class CsvFileProblemsTest {

    private static final String CANARY = "canary-7f3a";

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @Test
    void aFolderThatIsNotThere() {
        InvalidWorkplaceException refusal = catchThrowableOfType(
                InvalidWorkplaceException.class,
                () -> CsvFolder.read(path.resolve("elsewhere"), CsvOptions.standard()));

        assertThat(refusal.problems())
                .singleElement()
                .hasToString("folder: There is no folder (%s). Maybe the path starts from somewhere else?"
                        .formatted(path.resolve("elsewhere")));
    }

    @Test
    void aFileInPlaceOfAFolder() {
        Path file = path.resolve("people.csv");
        InvalidWorkplaceException refusal = catchThrowableOfType(
                InvalidWorkplaceException.class, () -> CsvFolder.read(file, CsvOptions.standard()));

        assertThat(refusal.problems())
                .singleElement()
                .hasToString("folder: (%s) cannot be read as a folder. Give the folder that holds people.csv."
                        .formatted(file));
    }

    @Test
    void aColumnOfReportsThatMeansNothing() {
        folder.with(
                "conduct_reports.csv",
                "id,nature,received_on,affected,accused",
                "r1,sexual_harassment,2026-09-01,sam,kim");

        assertThat(folder.refusal().problems())
                .singleElement()
                .asString()
                .startsWith("conduct_reports.csv:1 column 5: This column means nothing here")
                .contains("There is: id, natures,", "concerned")
                .doesNotContain("accused");
    }

    @Test
    void aFolderWithoutPeople() {
        folder.without("people.csv").without("workplace.csv");

        assertThat(folder.refusal().problems())
                .singleElement()
                .hasToString(
                        "people.csv: The folder must have this file, with the columns [id, team]. Maybe it is another folder, or the file has another name? Say so by a line (file,,theirs,people) in mapping.csv, whose first line is (what,in,theirs,ours).");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.writeString(path.resolve("relations.csv"), "");

        assertThat(folder.refusal().problems())
                .singleElement()
                .hasToString(
                        "relations.csv: The file is empty. Its first line must name the columns [from, to, function, sign].");
    }

    @Test
    void aColumnThatIsMissing() {
        folder.with("people.csv", "person_id,teem,role", "lea,care,")
                .with("relations.csv", "from,to,kind,valence", "lea,nobody,friend,1");

        assertThat(folder.refusal().problems())
                .singleElement()
                .hasToString(
                        "people.csv:1 team: The file must have this column. Column 2 of 3 is not known."
                                + " Maybe [teem] is it? Map it with a line (column,people,teem,team) in mapping.csv, whose first line is (what,in,theirs,ours).");
    }

    @Test
    void aFileWithoutAFirstLineThatNamesTheColumnsShowsNothingOfIt() {
        folder.with("people.csv", CANARY + ",care", "sam,care");

        assertThat(folder.problems())
                .containsExactly("MISSING_COLUMN people.csv:1 id", "MISSING_COLUMN people.csv:1 team");
        assertThat(folder.refusal())
                .hasMessageContaining("the first line names none that is known")
                .hasMessageNotContaining(CANARY);
    }

    @Test
    void aColumnThatIsThereTwice() {
        folder.with("people.csv", "person_id,team_id,team_id", "lea,care,care");

        assertThat(folder.problems()).containsExactly("UNKNOWN_COLUMN people.csv:1 team_id");
    }

    @Test
    void aLineWithAnotherNumberOfFields() {
        folder.with("people.csv", "person_id,team_id", "lea,care", "sam,care,a,b", "kim")
                .with("relations.csv", "from,to,kind,valence", "sam,kim,friend,1");

        assertThat(folder.refusal().problems())
                .extracting(Object::toString)
                .containsExactly(
                        "people.csv:3: The first line names 2 fields, this line has 4. Maybe a text that holds the separator needs quotes?",
                        "people.csv:4: The first line names 2 fields, this line has 1. Maybe a text that holds the separator needs quotes?");
    }

    @Test
    void aQuoteThatIsNotClosed() {
        folder.with("people.csv", "person_id,team_id", "lea,care", "\"" + CANARY + ",care", "kim,care");

        assertThat(folder.refusal().problems())
                .singleElement()
                .hasToString(
                        "people.csv:3: What begins here cannot be read as CSV. Maybe a quote is not closed, or something follows one that is?");
    }

    @Test
    void aFolderInPlaceOfAFile() throws IOException {
        Files.createDirectory(path.resolve("relations.csv"));

        assertThat(folder.problems()).containsExactly("UNREADABLE relations.csv:-1");
    }
}
