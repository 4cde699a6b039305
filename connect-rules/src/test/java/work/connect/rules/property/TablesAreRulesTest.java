package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.ListedRule;
import work.connect.rules.LongRun;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.oracle.RandomWorkplaces;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;

/** A table says the same as the rule file with the same rules. */
class TablesAreRulesTest {

    private static final int TABLES = 20;
    private static final int ROWS = 25;
    private static final int WORKPLACES = LongRun.orElse(10, 200);

    private static RuleBook book(String file, String text) {
        return new RuleBook("acme", "1", Map.of(file, text));
    }

    private static Detect laidOver(RuleBook book) {
        return Detect.with(List.of(book), Catalogue.standard().keys());
    }

    @Property(tries = TABLES, shrinking = ShrinkingMode.OFF)
    void aTableIsReadAsTheRuleFileIs(@ForAll long seed) {
        RandomTables drawn = new RandomTables(Chance.of(seed), ROWS);

        assertThat(rulesOf(book("tables/acme.csv", drawn.asTable())))
                .isEqualTo(rulesOf(book("rules/acme.drl", drawn.asRules())));
    }

    private static List<String> rulesOf(RuleBook book) {
        return book.rulesOf("detect").stream().map(Rule::emit).toList();
    }

    @Test
    void aTableFindsWhatTheRuleFileFinds() {
        RandomTables drawn = new RandomTables(Chance.of(7), 4 * ROWS);
        Detect table = laidOver(book("tables/acme.csv", drawn.asTable()));
        Detect rules = laidOver(book("rules/acme.drl", drawn.asRules()));
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < WORKPLACES; i++) {
            Workplace workplace = RandomWorkplaces.next(random);
            List<String> said = said(rules, workplace);

            assertThat(said(table, workplace)).as("workplace %d", i).isEqualTo(said);
            found += said.size();
        }
        assertThat(found).isGreaterThan(WORKPLACES);
        assertThat(listed(table)).isEqualTo(listed(rules));
    }

    /** What rules of the book say. */
    private static List<String> said(Detect detect, Workplace workplace) {
        return detect.in(Indicate.from(workplace)).all().stream()
                .filter(detection -> detection.rule().id().startsWith("ACME"))
                .map(TablesAreRulesTest::inWords)
                .sorted()
                .toList();
    }

    private static String inWords(Detection detection) {
        return String.join(
                " | ",
                detection.rule().id(),
                detection.subject().toString(),
                detection.caseId(),
                detection.severity().name(),
                detection.confidence().name(),
                detection.facts().toString(),
                detection.because());
    }

    /** What is told of rules, but for the name of the file. */
    private static List<String> listed(Detect detect) {
        return detect.rules().stream()
                .map(rule -> rule.listed())
                .map(ListedRule::toString)
                .map(text -> text.replace("tables/acme.csv", "rules/acme.drl"))
                .toList();
    }
}
