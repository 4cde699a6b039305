package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import work.connect.rules.ConnectEngine;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Detect;
import work.connect.rules.fuzz.NamedParts;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Actions;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.say.Languages;

/**
 * Takes any bytes for the files of a book: they are refused with problems of their own, or laid over our rules, of which
 * each safety rule stays. Of the books that are accepted, some are made an engine of.
 */
public final class BookFuzz {

    private static final List<RuleFile> BENEATH = RuleBook.standard().checkedFiles(Detect.STAGE);
    private static final int ONE_ENGINE_OF = 97;

    private BookFuzz() {}

    /** As an engine reads it, of which only some books are made one. */
    private static final class Besides implements BesidesRules {
        @Override
        public Actions actions(RuleBook book, List<RuleProblem> problems) {
            return Catalogue.standard().with(book, problems).actions();
        }

        @Override
        public void words(RuleBook book, List<Rule> rules, List<RuleProblem> problems) {
            Languages.standard().with(book, rules, true, problems);
        }
    }

    /** @throws AssertionError when anything else becomes of them */
    public static void feed(byte[] bytes) {
        List<RuleProblem> problems = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        NamedParts.of(bytes)
                .forEach((name, part) ->
                        TextGuard.decode(name, part, problems).ifPresent(text -> texts.put(name, text)));
        Orderly.problems(problems);
        BookSignature.parse(texts.getOrDefault(BookSignature.FILE, ""));
        try {
            RuleBook book = new RuleBook("acme", "1", texts);
            leavesTheSafetyRules(Overlay.of(book, Detect.STAGE, BENEATH, new Besides()));
            if (Arrays.hashCode(bytes) % ONE_ENGINE_OF == 0) {
                assertThat(ConnectEngine.builder().rules(book).build()).isNotNull();
            }
        } catch (RuleFilesException refused) {
            Orderly.refusal(refused);
            assertThat(refused.problems()).noneMatch(problem -> problem.code() == RuleProblem.Code.ENGINE_REFUSES);
        }
    }

    private static void leavesTheSafetyRules(Overlay overlay) {
        for (RuleFile file : BENEATH) {
            assertThat(safetyRules(overlay.over(file))).isEqualTo(safetyRules(file));
        }
    }

    private static List<String> safetyRules(RuleFile file) {
        return file.rules().stream().filter(Rule::isSafety).map(Rule::name).toList();
    }
}
