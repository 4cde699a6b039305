package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import work.connect.rules.advise.Advise;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.detect.Detect;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.rulebook.parse.RuleParser;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.Stage;

/**
 * Takes any bytes for a rule file: they are refused with problems of their own, or they are a rule file whose canonical
 * text is accepted too, means the same and stays as it is. Of those that are accepted, some are compiled.
 */
public final class RuleFileFuzz {

    private static final List<Stage> STAGES = List.of(Detect.STAGE, Appraise.STAGE, Advise.STAGE);
    private static final Set<String> INTERVENTIONS = Catalogue.standard().keys();
    private static final int ONE_COMPILED_OF = 97;

    private RuleFileFuzz() {}

    /** @throws AssertionError when anything else becomes of them */
    public static void feed(byte[] bytes) {
        List<RuleProblem> problems = new ArrayList<>();
        TextGuard.decode("acme.drl", bytes, problems).ifPresent(text -> {
            parsesToTheSame(text);
            STAGES.stream()
                    .filter(stage -> stage == Detect.STAGE || text.contains(stage.verb()))
                    .forEach(stage -> isRefusedOrAcceptedAgain(stage, text, Arrays.hashCode(bytes)));
        });
        Orderly.problems(problems);
    }

    private static void parsesToTheSame(String text) {
        List<RuleProblem> problems = new ArrayList<>();
        RuleFile parsed = RuleParser.parse("acme.drl", text, problems);
        if (problems.isEmpty() && !parsed.verb().name().isEmpty() && isAdmitted(parsed)) {
            RuleFile again = RuleParser.parse("acme.drl", parsed.emit(), problems);
            assertThat(problems).isEmpty();
            assertThat(Meaning.of(again)).isEqualTo(Meaning.of(parsed));
            assertThat(again.emit()).isEqualTo(parsed.emit());
        }
    }

    private static boolean isAdmitted(RuleFile parsed) {
        List<RuleProblem> problems = new ArrayList<>();
        return TextGuard.admits("acme.drl", parsed.emit(), problems) && problems.isEmpty();
    }

    private static void isRefusedOrAcceptedAgain(Stage stage, String text, int draw) {
        RuleFile accepted;
        try {
            accepted = checked(stage, text);
        } catch (RuleFilesException refused) {
            Orderly.refusal(refused);
            return;
        }
        RuleFile again = checked(stage, accepted.emit());
        assertThat(Meaning.of(again)).isEqualTo(Meaning.of(accepted));
        assertThat(again.emit()).isEqualTo(accepted.emit());
        if (stage == Detect.STAGE && draw % ONE_COMPILED_OF == 0) {
            assertThat(RuleCompiler.compile(List.of(accepted))).isNotNull();
        }
    }

    private static RuleFile checked(Stage stage, String text) {
        RuleBook book = new RuleBook("acme", "1", Map.of(stage.name() + "/acme.drl", text));
        return book.files(stage, INTERVENTIONS).get(0);
    }
}
