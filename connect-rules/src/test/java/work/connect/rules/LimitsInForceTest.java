package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.say.Language;
import work.connect.rules.say.Languages;

class LimitsInForceTest {

    private static final List<Rule> RULES = RuleBook.standard().rulesOf("detect");
    private static final List<String> ENGLISH = LimitsInForce.of(RULES, Language.ENGLISH);
    private static final List<String> GERMAN =
            LimitsInForce.of(RULES, Languages.standard().of(Locale.GERMAN));

    @Test
    void inEnglishAreThoseTheRulesThemselvesState() {
        assertThat(ENGLISH)
                .containsExactlyElementsOf(RULES.stream()
                        .map(rule -> rule.id() + " " + rule.name() + ": " + rule.limitsInWords() + " ("
                                + rule.grade().meaning() + ")")
                        .sorted()
                        .toList());
    }

    @Test
    void inGermanStandInTheSameOrder() {
        assertThat(GERMAN)
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactlyElementsOf(ENGLISH.stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
    }

    @Test
    void inGermanAreReadWithoutKnowingTheRuleFiles() {
        assertThat(GERMAN)
                .contains(
                        "REM-02 Haben Menschen noch Zeit allein mit ihrer Führungskraft?"
                                + " im Auge behalten bei über 21 (Tage); einplanen bei über 42 (Tage) (ein Erfahrungswert aus der Praxis)",
                        "CON-02 Sind Reibereien, die den Menschen selbst gelten, in diesem Team üblich?"
                                + " einplanen bei 3,0 oder mehr (Mittelwert); jetzt handeln bei 3,5 oder mehr (Mittelwert)"
                                + " (ein Erfahrungswert aus der Praxis)");
    }
}
