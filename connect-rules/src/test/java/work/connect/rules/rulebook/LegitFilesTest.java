package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Detect;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.rulebook.parse.RuleParser;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.RuleFile;

/** What authors may well write is accepted, however they lay it out; the shipped files are beside these. */
class LegitFilesTest {

    private static final int LEAST = 50;

    static Stream<Path> files() {
        return RuleFiles.of("legit").stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areAccepted(Path file) {
        assertThat(RuleFiles.problemsOf(file, "detect")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areTheSameAfterBeingWritten(Path file) throws IOException {
        List<RuleProblem> problems = new ArrayList<>();
        String once =
                RuleParser.parse("acme.drl", Files.readString(file), problems).emit();

        assertThat(RuleParser.parse("acme.drl", once, problems).emit()).isEqualTo(once);
        assertThat(problems).isEmpty();
    }

    @Test
    void compileTogether() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : RuleFiles.of("legit")) {
            texts.put("detect/" + file.getFileName(), Files.readString(file));
        }
        List<RuleFile> files = new RuleBook("acme", "1", texts)
                .files(Detect.STAGE, Catalogue.standard().keys());

        assertThat(RuleCompiler.compile(files)).isNotNull();
    }

    @Test
    void areManyWithTheShippedOnes() {
        int shipped = RuleBook.standard().texts().size()
                + RuleBook.telemetry().texts().size();

        assertThat(RuleFiles.of("legit").size() + shipped).isGreaterThanOrEqualTo(2 * LEAST);
    }
}
