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
import work.connect.rules.RuleCheck;

class ShippedRulesTest {

    private static final Path FOLDER = Path.of("src/main/resources/work/connect/rules");

    @Test
    void areAllListedInTheManifest() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            paths.filter(path -> path.toString().endsWith(".drl"))
                    .forEach(
                            path -> files.add(FOLDER.relativize(path).toString().replace('\\', '/')));
        }
        assertThat(RuleBook.standard().texts().keySet()).isEqualTo(files);
    }

    @Test
    void passTheirOwnChecks() {
        RuleCheck.check(RuleBook.standard());
    }

    @Test
    void areWrittenInCanonicalForm() {
        RuleBook.standard().texts().forEach((name, text) -> {
            List<RuleProblem> problems = new ArrayList<>();
            RuleFile file = RuleParser.parse(name, text, problems);
            assertThat(problems).isEmpty();
            assertThat(file.emit()).as(name).isEqualTo(text);
        });
    }

    @Test
    void readTheSameAgainAfterBeingWritten() {
        RuleBook.standard().texts().forEach((name, text) -> {
            List<RuleProblem> problems = new ArrayList<>();
            RuleFile once = RuleParser.parse(name, text, problems);
            RuleFile twice = RuleParser.parse(name, once.emit(), problems);
            assertThat(twice).isEqualTo(once);
        });
    }

    @Test
    void variantsOfARuleAskTheSameQuestionOfTheSameUnitAboutTheSameHazard() {
        List<Rule> rules = new ArrayList<>();
        RuleBook.standard().texts().forEach((name, text) -> {
            if (name.startsWith("detect/")) {
                rules.addAll(RuleParser.parse(name, text, new ArrayList<>()).rules());
            }
        });
        rules.forEach(one -> rules.stream()
                .filter(other -> other.id().equals(one.id()))
                .forEach(other -> {
                    assertThat(other.asks()).isEqualTo(one.asks());
                    assertThat(other.unit()).isEqualTo(one.unit());
                    assertThat(other.hazard()).isEqualTo(one.hazard());
                }));
    }
}
