package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import work.connect.rules.rulebook.problem.RuleProblem;

/** Whole books that attack without a rule: by interventions, messages, questionnaires, limits, switches and names. */
class AttackBooksTest {

    private static final int LEAST = 40;
    private static final Path FOLDER = RuleFiles.folder("attack-books");

    @ParameterizedTest(name = "{0}: {1} in line {3} of {2}")
    @CsvFileSource(resources = "/work/connect/rules/rulebook/attack-books/index.csv", numLinesToSkip = 1)
    void areRefusedForWhatTheyAre(String book, RuleProblem.Code code, String file, int line) {
        List<RuleProblem> problems = AttackProbe.problemsOf(FOLDER.resolve(book));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(Path.of(problem.at().file())).matches(place -> place.endsWith(file));
            assertThat(problem.at().line()).isEqualTo(line);
        });
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.code())
                        .isNotIn(RuleProblem.Code.CHECK_FAILED, RuleProblem.Code.ENGINE_REFUSES));
    }

    @Test
    void standInTheIndex() throws IOException {
        Set<String> listed = Files.readAllLines(FOLDER.resolve("index.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).hasSizeGreaterThanOrEqualTo(LEAST).isEqualTo(books());
    }

    private static Set<String> books() throws IOException {
        try (Stream<Path> books = Files.list(FOLDER)) {
            return books.filter(Files::isDirectory)
                    .map(book -> book.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void reachNoCompiler(@TempDir Path work) throws Exception {
        ProbeRun run = ProbeRun.over(FOLDER, work);

        assertThat(run.exitValue()).as(run.said()).isZero();
        assertThat(run.said()).contains("refused " + books().size(), "accepted 0");
        assertThat(run.loaded()).containsExactly("work.connect.rules.rulebook.parse.RuleParser");
    }
}
