package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.OneOfEach;
import work.connect.model.Workplace;
import work.connect.model.conflict.Conflict;

/** Several ids in one field: whom somebody consents to is read as it was meant, or not at all. */
class SeveralIdsTest {

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aReportByKim() {
        folder = WrittenFolder.ofCare(path)
                .with("conduct_reports.csv", "id,nature,received_on,affected", "r1,something_else,2026-09-01,sam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea;legal", "lea; legal", "\"lea,legal\"", "\"lea , legal\"", "lea|legal", "lea;;legal;"})
    void areSetApartBySemicolonsCommasOrBars(String cell) {
        assertThat(consentsTo(cell)).containsExactlyInAnyOrder("lea", "legal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea kim", "lea  kim", "kim\tlea", "kim\u00a0lea"})
    void areSetApartByBlanksWhereAllAreKnown(String cell) {
        assertThat(consentsTo(cell)).containsExactlyInAnyOrder("lea", "kim");
    }

    @Test
    void oneAloneNeedNotBeKnown() {
        assertThat(consentsTo("legal")).containsExactly("legal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr lead", "lea legal", "lea kim;legal", "hr lead;legal", "hr lead;"})
    void areAProblemWhereItIsNotClearWhichTheyAre(String cell) {
        write(cell);

        assertThat(folder.refusal().problems())
                .singleElement()
                .hasToString(
                        "reporters.csv:2 consents_to: It is not clear whether this is one id or several. Set ids apart by semicolons, and use ids without blanks, commas, semicolons and bars here.");
    }

    @Test
    void areAProblemWhereSomebodysIdHoldsWhatSetsThemApart() {
        folder.with("people.csv", "id,team", "lea,care", "sam,care", "kim,care", "lea;kim,care");
        write("lea;kim");

        assertThat(folder.problems()).containsExactly("ODD_CHARACTER reporters.csv:2 consents_to");
    }

    @Test
    void aQuoteThatSwallowsTheNextRowIsAProblem() {
        folder.with("reporters.csv", "report,person,consents_to", "r1,kim,\"legal", "r1,lea,legal\"");

        assertThat(folder.refusal().problems())
                .singleElement()
                .asString()
                .startsWith("reporters.csv:2 consents_to: Ids stand here on more than one line.");
    }

    @Test
    void areWrittenWithSemicolonsBetween() {
        CsvFolder.write(OneOfEach.workplace().build(), path);

        assertThat(path.resolve("reporters.csv")).content().contains("case-1;case-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case;1", "case,1", "case|1", "case 1", "case\u00a01"})
    void areNotWrittenWhereOneHoldsWhatSetsThemApart(String id) {
        Workplace workplace = OneOfEach.workplace()
                .add(Conflict.between("k-6", "p-101", "p-104").acknowledgedBy(id))
                .build();

        assertThatThrownBy(() -> CsvFolder.write(workplace, path.resolve("new")))
                .isInstanceOf(InvalidWorkplaceException.class)
                .hasMessageContaining("conflicts.csv:3 acknowledged_by: It is not clear");
    }

    private Set<String> consentsTo(String cell) {
        write(cell);
        return folder.workplace().reporters().get(0).consentsTo();
    }

    private void write(String cell) {
        folder.with("reporters.csv", "report,person,consents_to", "r1,kim," + cell);
    }
}
