package work.connect.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.assessment.ListedRule;
import work.connect.model.io.json.RuleListingJson;
import work.connect.rules.ConnectEngine;
import work.connect.rules.indicate.OwnIndicators;
import work.connect.rules.rulebook.RuleBook;

/** The commands that say what rules are in force and what each asks. */
class WhatRulesSayTest {

    private static final List<ListedRule> STANDARD = ConnectEngine.standard().rules();

    @TempDir
    private Path folder;

    @Test
    void listsEachRuleWithItsBook() {
        CommandRun run = CommandRun.of("list", Shelf.ACME);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("""
                        VIO-02  told-of-assault
                            VIOLENCE_THREAT, about a person, conduct, safety
                            HIGH; given within: 730
                            detect/told-of-harm.drl (connect-standard, limits of acme)
                        """)
                .contains("""
                        ACME-01  acme-first-week-without-a-one-to-one
                            LOW_EXPOSURE, about a person, work design
                            LOW at days above 7; MODERATE at days above 14; given until: 60
                            rules/one-to-ones.drl (acme)
                        """)
                .contains("rules/one-to-ones.drl (acme, in place of connect-standard)\n")
                .contains("""
                        ACME-02  acme-no-free-weekend
                            WORK_LIFE_IMBALANCE, about a person, personal condition, work design
                            LOW at weekends above 2; MODERATE at weekends above 4
                            rules/weekends.drl (acme)
                        """)
                .contains("tables/targets.csv (acme)\n")
                .contains((STANDARD.size() + 4) + " rules are in force.\n");
    }

    @Test
    void listsTheShippedRulesWithoutABook() {
        assertThat(CommandRun.of("list").out())
                .contains(STANDARD.stream()
                        .map(rule -> rule.id() + "  " + rule.name() + "\n")
                        .toArray(String[]::new));
    }

    @Test
    void listsAsJsonWhatAnEngineWithTheBookSays() throws IOException {
        CommandRun run = CommandRun.of("list", Shelf.ACME, "--json");

        ConnectEngine.Builder engine = ConnectEngine.builder().rules(RuleBook.read(Shelf.ACME));
        ServiceLoader.load(OwnIndicators.class).forEach(engine::indicators);
        assertThat(RuleListingJson.read(new StringReader(run.out())))
                .isEqualTo(engine.build().rules());
    }

    @Test
    void addsTheRulesOfTelemetryWhenAskedTo() {
        int further = RuleBook.telemetry().rulesOf("detect").size();

        assertThat(CommandRun.of("list", "--telemetry").out())
                .endsWith((STANDARD.size() + further) + " rules are in force.\n");
    }

    @Test
    void explainsARuleInWords() {
        CommandRun run = CommandRun.of("explain", "one-to-ones-have-lapsed");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("one-to-ones-have-lapsed (REM-02)\n")
                .contains("  Asks          Do people still get time alone with the person who leads them?\n")
                .contains("  Speaks        LOW at days above 21; MODERATE at days above 42\n")
                .contains("  When          LeaderContact: daysSinceOneToOne is more than the limit (days)\n")
                .contains("  Rests on      a practice default: ")
                .contains("  Who may know  Work design: the person, and whoever leads them, by name; ")
                .contains(
                        "  To change it  limits.properties: one-to-ones-have-lapsed.ladder = days: LOW 21, MODERATE 42\n"
                                + "                book.properties: rules.off = one-to-ones-have-lapsed\n");
    }

    @Test
    void explainsEveryRuleThatSharesAnId() {
        assertThat(CommandRun.of("explain", "CON-01").out())
                .contains("conflict-left-open (CON-01)", "undated-conflict-left-open (CON-01)");
    }

    @Test
    void saysWhyASafetyRuleCannotBeSwitchedOffAndWhoAloneHearsAnAnswer() {
        assertThat(CommandRun.of("explain", "told-of-assault").out())
                .contains("It is a safety rule: its limits move to the stricter side alone")
                .contains("it speaks to that person alone")
                .doesNotContain("rules.off");
    }

    @Test
    void saysThatEachClassOfARuleMustAllowAReader() {
        assertThat(CommandRun.of("explain", "BUL-04").out())
                .containsSubsequence("It is of more than one class", "Conduct: ", "Personal condition: ");
    }

    @ParameterizedTest
    @CsvSource({
        "too-many-to-meet-each, 'Work design: the one who leads, and no other leader; '",
        "senior-leaders-out-of-sight, 'Work design: everybody in the team, and its leader; '"
    })
    void saysWhoTheRuleIsAbout(String rule, String who) {
        assertThat(CommandRun.of("explain", rule).out()).contains(who);
    }

    @Test
    void leavesOutWhatAnotherClassDoesNotAllow() {
        assertThat(CommandRun.of("explain", "newcomer-without-a-one-to-one").out())
                .contains("  Who may know  Personal condition: the person; ")
                .doesNotContain("Work design", "by name");
    }

    @Test
    void explainsARuleThatABookSwitchedOff() {
        Shelf.book(folder, "rules.off = one-to-ones-have-lapsed");

        assertThat(CommandRun.of("explain", "one-to-ones-have-lapsed", folder).out())
                .contains("(switched off by acme)");
    }

    @Test
    void explainsARuleOfTheBookAsItsOwn() {
        assertThat(CommandRun.of("explain", "ACME-01", Shelf.ACME).out())
                .contains("  Stands in     rules/one-to-ones.drl:8 (acme)\n")
                .contains("It is the book's own: change its file.");
    }

    @Test
    void tellsWhatRulesMayAskForAndWhatIsNotOurs() {
        assertThat(CommandRun.of("facts").out())
                .contains("LeaderContact, about a person, work design; key person\n")
                .contains("WeekendsAtWork, about a person, work design; key person\n");
        assertThat(CommandRun.of("facts", "--own").out()).isEqualTo("""
                # Indicators of one's own that rules may use

                ## WeekendsAtWork

                For how many weekends in a row, up to the last one that is over, somebody had a shift.

                - Import: `work.connect.examples.acme.WeekendsAtWork`
                - About: a person. Class: work design. Key: `person`.

                | Property | Holds | Meaning |
                | --- | --- | --- |
                | `person` | id | who |
                | `weekends` | whole number | how many, each with a shift on its Saturday or its Sunday; 0 when the last one was free |
                """);
        assertThat(CommandRun.of("facts", Shelf.ACME).out())
                .contains("WeekendsAtWork", "TeamScore")
                .doesNotContain("Promises");
    }
}
