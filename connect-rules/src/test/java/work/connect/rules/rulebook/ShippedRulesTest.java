package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.rules.RuleCheck;
import work.connect.rules.rulebook.parse.RuleParser;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;

class ShippedRulesTest {

    private static final Path FOLDER = Path.of("src/main/resources/work/connect/rules");
    private static final String TELEMETRY = "telemetry/";

    static Stream<RuleBook> books() {
        return Stream.of(RuleBook.standard(), RuleBook.telemetry());
    }

    private static Set<String> ruleFiles() throws IOException {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            Set<String> files = new TreeSet<>();
            paths.filter(path -> path.toString().endsWith(".drl"))
                    .forEach(
                            path -> files.add(FOLDER.relativize(path).toString().replace('\\', '/')));
            return files;
        }
    }

    @Test
    void areAllListedInTheManifestOfTheirBook() throws IOException {
        Set<String> listed = new TreeSet<>(RuleBook.standard().texts().keySet());
        RuleBook.telemetry().texts().keySet().forEach(file -> listed.add(TELEMETRY + file));

        assertThat(listed).isEqualTo(ruleFiles());
    }

    @ParameterizedTest
    @MethodSource("books")
    void passTheirOwnChecks(RuleBook book) {
        RuleCheck.check(book);
    }

    @ParameterizedTest
    @MethodSource("books")
    void areWrittenInCanonicalForm(RuleBook book) {
        book.texts().forEach((name, text) -> {
            List<RuleProblem> problems = new ArrayList<>();
            RuleFile file = RuleParser.parse(name, text, problems);
            assertThat(problems).isEmpty();
            assertThat(file.emit()).as(name).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @MethodSource("books")
    void readTheSameAgainAfterBeingWritten(RuleBook book) {
        book.texts().forEach((name, text) -> {
            List<RuleProblem> problems = new ArrayList<>();
            RuleFile once = RuleParser.parse(name, text, problems);
            RuleFile twice = RuleParser.parse(name, once.emit(), problems);
            assertThat(twice).isEqualTo(once);
        });
    }

    @Test
    void variantsOfARuleAskTheSameQuestionOfTheSameUnitAboutTheSameHazard() {
        List<Rule> rules = books().flatMap(ShippedRulesTest::detecting).toList();
        rules.forEach(one -> rules.stream()
                .filter(other -> other.id().equals(one.id()))
                .forEach(other -> {
                    assertThat(other.asks()).isEqualTo(one.asks());
                    assertThat(other.unit()).isEqualTo(one.unit());
                    assertThat(other.hazard()).isEqualTo(one.hazard());
                }));
    }

    private static Stream<Rule> detecting(RuleBook book) {
        return book.texts().entrySet().stream()
                .filter(file -> file.getKey().startsWith("detect/"))
                .flatMap(file -> RuleParser.parse(file.getKey(), file.getValue(), new ArrayList<>()).rules().stream());
    }
}
