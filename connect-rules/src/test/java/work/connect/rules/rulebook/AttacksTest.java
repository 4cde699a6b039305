package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import work.connect.rules.rulebook.problem.RuleProblem;

/** Files that would do more than ask and flag, if anything of them were compiled. */
class AttacksTest {

    private static final int LEAST = 150;
    private static final Path FOLDER = RuleFiles.folder("attacks");

    @ParameterizedTest(name = "{0}: {1} in line {2}")
    @CsvFileSource(resources = "/work/connect/rules/rulebook/attacks/index.csv", numLinesToSkip = 1)
    void areRefusedForWhatTheyAre(String file, RuleProblem.Code code, int line) {
        List<RuleProblem> problems = RuleFiles.problemsOf(FOLDER.resolve(file), "detect");

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
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

        assertThat(listed)
                .hasSizeGreaterThanOrEqualTo(LEAST)
                .isEqualTo(RuleFiles.of("attacks").stream()
                        .map(file -> file.getFileName().toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A process of its own tries every file; what it loads shows that no compiler of the engine was ever asked. */
    @Test
    void reachNoCompilerAndSetNoCanary(@TempDir Path folder) throws Exception {
        ProbeRun run = ProbeRun.over(FOLDER, folder);

        assertThat(run.exitValue()).as(run.said()).isZero();
        assertThat(run.said())
                .contains("refused " + RuleFiles.of("attacks").size())
                .contains("accepted 0")
                .contains("canary null");
        assertThat(run.loaded()).containsExactly("work.connect.rules.rulebook.parse.RuleParser");
    }
}
