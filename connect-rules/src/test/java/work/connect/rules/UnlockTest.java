package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.assessment.ListedRule;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.rules.rule.WorstBook;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** A host can let books weaken one safety rule, in code and with a reason, and every reader is told. */
class UnlockTest {

    private static final String MANIFEST = "id = acme\nversion = 3\nengine = 1\n";
    private static final String REASON = "Acme's own team of crisis workers is told first.";

    private static RuleBook book(String... namesAndTexts) {
        Map<String, String> texts = new HashMap<>(Map.of("book.properties", MANIFEST));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.merge(namesAndTexts[i], namesAndTexts[i + 1], String::concat);
        }
        return new RuleBook("acme", "3", texts);
    }

    private static ConnectEngine.Builder unlocking() {
        return ConnectEngine.builder().unlock("told-of-assault", REASON);
    }

    @Test
    void letsABookSwitchTheRuleOff() {
        ConnectEngine engine = unlocking()
                .rules(book("book.properties", "rules.off = told-of-assault"))
                .build();

        assertThat(engine.rules()).extracting(ListedRule::name).doesNotContain("told-of-assault");
    }

    @Test
    void letsABookMoveALimitToTheMilderSide() {
        ConnectEngine engine = unlocking()
                .rules(book("limits.properties", "told-of-assault.given = within: 30"))
                .build();

        assertThat(engine.rules())
                .filteredOn(rule -> rule.name().equals("told-of-assault"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.steps()).contains("within: 30"));
    }

    @Test
    void keepsEveryOtherSafetyRuleLocked() {
        String another = ConnectEngine.standard().rules().stream()
                .filter(rule -> rule.id().equals("SH-01"))
                .findFirst()
                .orElseThrow()
                .name();

        assertThatThrownBy(() -> unlocking()
                        .rules(book("book.properties", "rules.off = " + another))
                        .build())
                .isInstanceOfSatisfying(
                        RuleFilesException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(RuleProblem::code)
                                .containsExactly(Code.WEAKENS_SAFETY));
    }

    /** Nothing a book can say of itself opens anything. */
    @ParameterizedTest
    @CsvSource({"unlock, UNKNOWN_KEY", "rules.unlock, UNKNOWN_KEY", "safety.off, UNKNOWN_KEY"})
    void noBookUnlocksAnything(String key, Code refused) {
        RuleBook unlocking = book("book.properties", key + " = told-of-assault\nrules.off = told-of-assault");

        assertThatThrownBy(() -> ConnectEngine.builder().rules(unlocking).build())
                .isInstanceOfSatisfying(
                        RuleFilesException.class,
                        problems -> assertThat(problems.problems())
                                .extracting(RuleProblem::code)
                                .contains(refused, Code.WEAKENS_SAFETY));
    }

    @Test
    void tellsEveryReaderWithTheReason() {
        Assessment assessment = unlocking().build().assess(WorstBook.workplace());
        List<Viewer> readers = List.of(
                Viewer.employee("sam"),
                Viewer.leader("lea"),
                Viewer.wellbeing(),
                Viewer.caseHandler("somebody"),
                Viewer.workerRepresentative(),
                Viewer.organisation());

        for (Viewer reader : readers) {
            Report report = assessment.reportFor(reader);
            assertThat(report.notices().get(0))
                    .startsWith("Your organisation lets its own rule books weaken or switch off a rule")
                    .endsWith(REASON);
            assertThat(report.books()).contains("safety rule told-of-assault: unlocked");
        }
        assertThat(assessment
                        .reportFor(Viewer.organisation(), Locale.GERMAN)
                        .notices()
                        .get(0))
                .startsWith("Ihre Organisation erlaubt ihren eigenen Regelwerken, eine Regel, die Menschen schützt");
    }

    @Test
    void saysNothingWhereNothingIsUnlocked() {
        assertThat(ConnectEngine.standard()
                        .assess(WorstBook.workplace())
                        .reportFor(Viewer.organisation())
                        .books())
                .noneMatch(line -> line.contains("unlocked"));
    }

    @ParameterizedTest
    @CsvSource({"told-of-asault, Maybe you meant (told-of-assault)?", "one-to-ones-have-lapsed, There is"})
    void refusesWhatIsNoSafetyRule(String name, String hint) {
        assertThatThrownBy(() -> ConnectEngine.builder().unlock(name, REASON).build())
                .isInstanceOfSatisfying(NotASafetyRuleException.class, refused -> {
                    assertThat(refused.name()).isEqualTo(name);
                    assertThat(refused).hasMessageContaining("There is no safety rule (" + name + ")");
                    assertThat(refused).hasMessageContaining(hint);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void asksForAReason(String reason) {
        assertThatThrownBy(() -> ConnectEngine.builder().unlock("told-of-assault", reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Say why");
    }
}
