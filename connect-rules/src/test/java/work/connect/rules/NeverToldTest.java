package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;

/** A rule of a book that nobody would ever be told of is told to its author, where that is sure. */
class NeverToldTest {

    /** REM-02 says LOW above 21 days and MODERATE above 42. Of the same facts only the gravest is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOW 42              |                                              |                    | true
            LOW 60, MODERATE 90 |                                              |                    | false
            LOW 41              |                                              |                    | false
            MODERATE 42         |                                              |                    | false
            LOW 42              | @title( "Acme's own" )                       |                    | false
            LOW 42              | @hazard( POOR_INFORMATION_FLOW )             |                    | false
            LOW 42              |                                              | LOW 21, MODERATE 43 | false
            LOW 41              |                                              | LOW 21, MODERATE 41 | true
            """)
    void tellsOfARuleThatIsNeverTold(String ladder, String metadata, String moved, boolean isShadowed) {
        String added = GivenBook.RULE
                .replace("QUIET_HOUR, ", "")
                .replace("one-to-ones-have-lapsed", "acme-sees-too-little-of-the-leader")
                .replace("REM-02", "ACME-01")
                .replace("LOW 7", ladder);
        if (metadata != null) {
            added = metadata.startsWith("@hazard")
                    ? added.replace("@hazard( LOW_EXPOSURE )", metadata)
                    : added.replace("@unit", metadata + "\n    @unit");
        }
        GivenBook book = GivenBook.empty().with("rules/acme.drl", added);
        if (moved != null) {
            book = book.with("limits.properties", "one-to-ones-have-lapsed.ladder = days: " + moved);
        }

        if (isShadowed) {
            assertThat(book.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.RULE_SHADOWED))
                    .satisfies(problem -> assertThat(problem.message()).contains("(one-to-ones-have-lapsed)"))
                    .satisfies(problem -> assertThat(problem.at().toString()).isEqualTo("rules/acme.drl:7:1"));
        } else {
            assertThat(book.problems()).isEmpty();
        }
    }

    /** Another rule of that id can take its place in the report, or another of several facts be the one that is told. */
    @ParameterizedTest
    @CsvSource({"back-without-a-one-to-one, workdays: LOW 6", "conflict-left-open, days: LOW 60"})
    void claimsOfNoRuleThatItIsNeverToldWhereThatIsNotSure(String name, String ladder) {
        Rule rule = RuleBook.standard().rulesOf("detect").stream()
                .filter(ours -> ours.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<RuleFile.Import> imports = Detect.STAGE.vocabulary().importable().stream()
                .map(type -> new RuleFile.Import(rule.at(), type))
                .filter(type -> rule.emit().matches("(?s).*\\b" + type.simpleName() + "\\b.*"))
                .toList();
        RuleFile.Import verb = new RuleFile.Import(rule.at(), "work.connect.rules.detect.Verdict.flag");
        String milder = new RuleFile("acme.drl", "acme.detect", imports, verb, List.of(rule))
                .emit()
                .replace(name, "acme-milder")
                .replaceAll("@id\\( .* \\)", "@id( \"ACME-01\" )")
                .replaceAll("@ladder\\( .* \\)", "@ladder( \"" + ladder + "\" )");

        assertThat(GivenBook.empty().with("rules/acme.drl", milder).problems()).isEmpty();
    }
}
