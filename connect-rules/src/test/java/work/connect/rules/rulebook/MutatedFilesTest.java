package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import work.connect.rules.LongRun;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Detect;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.RuleFile;

/** Whatever becomes of a rule file by chance is either refused in an orderly way or a rule file like any other. */
class MutatedFilesTest {

    private static final int TRIES = LongRun.orElse(400, 100_000);
    private static final int COMPILED = LongRun.orElse(3, 200);
    private static final Set<String> INTERVENTIONS = Catalogue.standard().keys();

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        Stream.of(RuleBook.standard(), RuleBook.telemetry())
                .flatMap(book -> book.texts().entrySet().stream())
                .filter(file -> file.getKey().startsWith("detect/"))
                .forEach(file -> texts.add(file.getValue()));
        for (Path file : RuleFiles.of("legit")) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    @Test
    void areRefusedOrReadTheSameAgain() throws IOException {
        List<String> texts = texts();
        Random random = new Random(2026);
        int accepted = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = Mutation.of(texts.get(random.nextInt(texts.size())), random);
            try {
                RuleFile file = checked(text);
                assertThat(checked(file.emit()).emit()).as(text).isEqualTo(file.emit());
                if (++accepted <= COMPILED) {
                    assertThat(RuleCompiler.compile(List.of(file))).isNotNull();
                }
            } catch (RuleFilesException refused) {
                assertThat(refused.problems())
                        .as(text)
                        .isNotEmpty()
                        .noneMatch(problem -> problem.code() == RuleProblem.Code.CHECK_FAILED);
            }
        }
        assertThat(accepted).isBetween(TRIES / 50, TRIES);
    }

    @Test
    void areRefusedInAnOrderlyWayAsBytesAsWell() throws IOException {
        List<String> texts = texts();
        Random random = new Random(2027);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = texts.get(random.nextInt(texts.size())).getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            List<RuleProblem> problems = new ArrayList<>();
            TextGuard.decode("detect/acme.drl", bytes, problems)
                    .ifPresent(text -> problems.addAll(RuleFiles.problemsOf(text)));

            assertThat(problems).noneMatch(problem -> problem.code() == RuleProblem.Code.CHECK_FAILED);
        }
    }

    private static RuleFile checked(String text) {
        RuleBook book = new RuleBook("acme", "1", Map.of("detect/acme.drl", text));
        return book.files(Detect.STAGE, INTERVENTIONS).get(0);
    }
}
