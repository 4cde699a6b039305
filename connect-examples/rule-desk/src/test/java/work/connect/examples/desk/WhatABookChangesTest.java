package work.connect.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that say what a book changes, and what its cases show of that. */
class WhatABookChangesTest {

    private static final Path COMPANY = Path.of("..", "workplace-report", "company");

    @TempDir
    private Path folder;

    @Test
    void tellsWhatIsAddedReplacedMovedAndSwitchedOff() {
        CommandRun run = CommandRun.of("diff", Shelf.ACME);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("acme 1 laid over connect-standard ").endsWith("""

                Added
                  ACME-01 acme-first-week-without-a-one-to-one: LOW at days above 7; MODERATE at days above 14; given until: 60
                  ACME-02 acme-no-free-weekend: LOW at weekends above 2; MODERATE at weekends above 4
                  ACME-11 acme-fairness-below-target: LOW at mean below 65; MODERATE at mean below 55
                  ACME-12 acme-purpose-below-target: LOW at mean below 70; MODERATE at mean below 60
                Replaced
                  REM-02 one-to-ones-have-lapsed
                      before: LOW at days above 21; MODERATE at days above 42
                      after:  LOW at days above 14; MODERATE at days above 28
                Limits moved
                  CON-01 conflict-left-open
                      before: MODERATE at days 14 or more; HIGH at days 30 or more
                      after:  MODERATE at days 7 or more; HIGH at days 21 or more
                  VIO-02 told-of-assault (safety)
                      before: HIGH; given within: 365
                      after:  HIGH; given within: 730
                Interventions switched off
                  LUNCH
                Interventions added
                  ACME_FREE_WEEKEND: A free weekend, agreed ahead (PERSON, LEADER, WELLBEING)
                """);
    }

    @Test
    void tellsWhichRulesAreSwitchedOff() {
        Shelf.book(folder, "rules.off = one-to-ones-have-lapsed");

        assertThat(CommandRun.of("diff", folder).out())
                .endsWith("\n\nSwitched off\n  REM-02 one-to-ones-have-lapsed\n");
    }

    @Test
    void tellsWhichInterventionsAreAddedAndWhoIsTold() {
        Shelf.write(Shelf.book(folder), "interventions/calm.properties", """
                QUIET_HOUR.title = A quiet hour
                QUIET_HOUR.level = DESIGN
                QUIET_HOUR.by = PERSON LEADER
                QUIET_HOUR.setting = ANY
                QUIET_HOUR.addresses = LOW_EXPOSURE
                QUIET_HOUR.effort = 1
                QUIET_HOUR.evidence = E3
                QUIET_HOUR.first-step = Block an hour in the calendar.
                QUIET_HOUR.to.PERSON = Take an hour without calls.
                QUIET_HOUR.to.LEADER = Keep an hour a day free of calls.
                QUIET_HOUR.review-after-days = 28
                QUIET_HOUR.origin = ACME-1
                """);

        assertThat(CommandRun.of("diff", folder).out())
                .endsWith("\n\nInterventions added\n  QUIET_HOUR: A quiet hour (PERSON, LEADER)\n");
        assertThat(CommandRun.of("list", folder).out())
                .endsWith("\nIntervention of the book: QUIET_HOUR: A quiet hour (PERSON, LEADER)\n");
    }

    @Test
    void tellsThatABookChangesNothing() {
        assertThat(CommandRun.of("diff", Shelf.book(folder)).out()).endsWith("\n\nIt changes nothing.\n");
    }

    @Test
    void tellsInNumbersAloneHowTheFindingsAboutAWorkplaceDiffer() {
        CommandRun run = CommandRun.of("diff", Shelf.ACME, "--on", COMPANY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("\n  REM-02 differs about \\d+ people\n      before: LOW \\d+, MODERATE \\d+\n"
                        + "      after:  LOW \\d+, MODERATE \\d+\n")
                .doesNotContain("VIO-02 differs")
                .doesNotContainPattern("\\bp-\\d+\\b")
                .doesNotContain("field-service", "logistics");
    }

    @Test
    void tellsOfTheRulesOfTheBookThatFoundNothing() {
        assertThat(CommandRun.of("diff", Shelf.ACME, "--on", COMPANY).out())
                .containsPattern("\n\nRules of the book that found nothing\n"
                        + "  ACME-01 is silent about \\d+ people\n"
                        + "  ACME-02 was not assessed about \\d+ people: REGISTER_NOT_KEPT \\d+\n"
                        + "  ACME-11 is silent about \\d+ teams, was not assessed about 1 team: TOO_FEW_ANSWERS 1\n");
    }

    @Test
    void tellsThatNoFindingDiffers() {
        assertThat(CommandRun.of("diff", Shelf.book(folder), "--on", COMPANY).out())
                .endsWith("and for nobody else\n  none\n");
    }

    @Test
    void runsTheCasesAndTellsThatTheyShowEverything() {
        CommandRun run = CommandRun.of("cases", Shelf.ACME);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                13 cases: 13 passed, 0 failed, 0 refused.

                Of 7 rules, 7 are shown speaking and 7 are staying silent.
                """);
    }

    @Test
    void tellsWhatNoCaseTouches() {
        Shelf.acme(
                folder,
                "    conflict-left-open flags sam and kim HIGH\n",
                "    conflict-left-open flags nobody else\n");

        assertThat(CommandRun.of("cases", folder).out())
                .contains("No case touches these steps:\n  CON-01 conflict-left-open HIGH at days 21 or more\n");
    }

    @Test
    void failsWhenACaseFails() {
        Shelf.acme(folder, "told-of-assault flags sam HIGH", "told-of-assault flags sam LOW");

        CommandRun run = CommandRun.in(folder, "cases", ".");

        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(run.out())
                .startsWith("cases/limits.case:34:1: CASE_FAILED: (An answer of an attack counts for two years) ")
                .contains("\n\n13 cases: 12 passed, 1 failed, 0 refused.\n\nOf 7 rules, ");
    }

    @Test
    void tellsThatThereAreNoCases() {
        CommandRun run = CommandRun.of("cases", Shelf.book(folder));

        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(run.out()).startsWith("The book has no cases.");
    }
}
