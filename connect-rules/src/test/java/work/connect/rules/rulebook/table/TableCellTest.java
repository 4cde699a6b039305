package work.connect.rules.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.rules.rulebook.problem.Position;

class TableCellTest {

    @ParameterizedTest
    @CsvSource({"0, A7", "25, Z7", "26, AA7", "27, AB7", "51, AZ7", "52, BA7"})
    void isNamedAsASpreadsheetDoes(int column, String name) {
        assertThat(new TableCell(new Position("a.csv", 7, 1), column, "", false).name())
                .isEqualTo(name);
    }
}
