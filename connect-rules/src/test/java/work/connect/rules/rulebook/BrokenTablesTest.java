package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Each mistake in a table is told once, by its code, in its cell, with a hint; whoever follows it gets a table that passes. */
class BrokenTablesTest {

    private static final String INDEX = "/work/connect/rules/rulebook/broken-tables/index.csv";

    private static List<RuleProblem> problemsOf(String file) throws IOException {
        Path path = RuleFiles.folder("broken-tables").resolve(file);
        RuleBook book = new RuleBook("acme", "1", Map.of("tables/acme.csv", Files.readString(path)));
        try {
            book.files(Detect.STAGE, Catalogue.standard().keys());
            return List.of();
        } catch (RuleFilesException refused) {
            return refused.problems();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = INDEX, delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void areToldOnceInTheirCellAndWithAHint(String file, Code code, int line, int column, String hint)
            throws IOException {
        assertThat(problemsOf(file)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.at()).isEqualTo(new Position("tables/acme.csv", line, column));
            assertThat(problem.hint()).contains(hint).doesNotContain("@");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = INDEX, delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void passWhenTheHintIsFollowed(String file) throws IOException {
        assertThat(problemsOf(file.replace(".csv", ".fixed.csv"))).isEmpty();
    }
}
