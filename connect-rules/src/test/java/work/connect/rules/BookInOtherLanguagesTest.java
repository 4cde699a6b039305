package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Person;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** What a book says in other languages than English, and what it may not say in them. */
class BookInOtherLanguagesTest {

    private static final String GERMAN = "messages/acme_de.properties";
    private static final String CALM_IN_GERMAN = "interventions/calm_de.properties";
    private static final String NOT_TRANSLATED = "in der Sprache, in der";
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    /** Lea leads Sam, whom she met alone ten days ago. */
    private static final Workplace MET_TEN_DAYS_AGO = Workplace.asOf(NOW, ZoneId.of("Europe/Berlin"))
            .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
            .add(Person.of("lea", "support").startedOn(LocalDate.parse("2020-01-01")))
            .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01")))
            .add(Interaction.oneToOne(NOW.minusSeconds(10 * 86_400L), "lea", "sam"))
            .build();

    private static Report german(ConnectEngine engine) {
        return engine.assess(MET_TEN_DAYS_AGO).reportFor(Viewer.employee("sam"), Locale.GERMAN);
    }

    private static Finding found(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("REM-02"))
                .findFirst()
                .orElseThrow();
    }

    private static String calm(Report report) {
        return report.plan().stream()
                .filter(action -> action.intervention().equals("QUIET_HOUR"))
                .map(action -> action.title() + " " + action.wording() + " " + action.firstStep())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysItsOwnSentencesInTheLanguageOfTheReport() {
        Report report = german(GivenBook.inGerman().engine());

        assertThat(found(report).because()).isEqualTo("Das letzte Gespräch war vor 10 Tagen; bei Acme sind es 7.");
        assertThat(found(report).asks()).isEqualTo("Treffen alle jede Woche die Person, die sie führt?");
        assertThat(calm(report))
                .isEqualTo(
                        "Eine stille Stunde Nehmen Sie sich eine Stunde ohne Anrufe. Halten Sie im Kalender eine Stunde frei.");
        assertThat(report.notices()).noneMatch(notice -> notice.contains(NOT_TRANSLATED));
    }

    @Test
    void staysInEnglishWhereItHasNoTranslationAndTheReportSaysSo() {
        Report report = german(GivenBook.acme().engine());

        assertThat(found(report).because()).isEqualTo("The last one-to-one was 10 days ago; at Acme it is 7.");
        assertThat(calm(report)).startsWith("A quiet hour");
        assertThat(report.notices()).anyMatch(notice -> notice.contains(NOT_TRANSLATED));
    }

    @Test
    void saysThatInterventionsAloneAreNotTranslated() {
        GivenBook book = GivenBook.empty().with("interventions/calm.properties", GivenBook.QUIET_HOUR);

        assertThat(german(book.engine()).notices()).anyMatch(notice -> notice.contains(NOT_TRANSLATED));
        assertThat(german(book.with(CALM_IN_GERMAN, GivenBook.QUIET_HOUR_IN_GERMAN)
                                .engine())
                        .notices())
                .noneMatch(notice -> notice.contains(NOT_TRANSLATED));
    }

    @Test
    void isUnknownToAReportInEnglish() {
        Report report = GivenBook.inGerman()
                .engine()
                .assess(MET_TEN_DAYS_AGO)
                .reportFor(Viewer.employee("sam"), Locale.ENGLISH);

        assertThat(found(report).because()).isEqualTo("The last one-to-one was 10 days ago; at Acme it is 7.");
    }

    @Test
    void twoTenantsSayDifferentThingsOfOneRuleAtTheSameTime() throws Exception {
        ConnectEngine acme = GivenBook.inGerman().engine();
        ConnectEngine globex = GivenBook.inGerman()
                .replacing(GERMAN, "Das letzte Gespräch war", "Zuletzt gesprochen wurde")
                .engine();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 50; round++) {
                List<Callable<String>> both = List.of(
                        () -> found(german(acme)).because(),
                        () -> found(german(globex)).because());
                List<Future<String>> said = threads.invokeAll(both);

                assertThat(said.get(0).get()).startsWith("Das letzte Gespräch war");
                assertThat(said.get(1).get()).startsWith("Zuletzt gesprochen wurde");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(german(ConnectEngine.standard()).toString()).doesNotContain("Acme");
    }

    @Test
    void isNeededForWhatTheBookSaysAndNotForWhatItTookOver() {
        GivenBook book = GivenBook.inGerman()
                .replacing("rules/acme.drl", "Do people meet their leader every week?", ourQuestion())
                .with(GERMAN, GivenBook.RULE_IN_GERMAN.lines().findFirst().orElseThrow());

        assertThat(book.problems()).isEmpty();
        assertThat(book.with(GERMAN, GivenBook.RULE_IN_GERMAN).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.MESSAGE_TAKEN));
    }

    private static String ourQuestion() {
        return ConnectEngine.standard().rules().stream()
                .filter(rule -> rule.id().equals("REM-02"))
                .findFirst()
                .orElseThrow()
                .asks();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            REM-02 = Treffen alle jede Woche die Person, die sie führt?      |                           | NOT_TRANSLATED      | rules/acme.drl | 11 | Add a line to a file messages/..._de.properties: REM-02 = ...
            REM-02 = Treffen alle jede Woche die Person, die sie führt?      | REM-02 =                  | BAD_VALUE           | messages/acme_de.properties | 2 | Write what it says, or leave the language out.
            vor {days} Tagen                                                 | vor {dais} Tagen          | PLACEHOLDERS_DIFFER | messages/acme_de.properties | 1 | Name these, each at least once: [days, limit]
            vor {days} Tagen                                                 | vor Tagen                 | PLACEHOLDERS_DIFFER | messages/acme_de.properties | 1 | Name these, each at least once: [days, limit]
            vor {days} Tagen                                                 | vor {days} Tagen {        | PLACEHOLDERS_DIFFER | messages/acme_de.properties | 1 | Name these, each at least once: [days, limit]
            REM-02 =                                                         | report.no-substitute =    | MESSAGE_TAKEN       | messages/acme_de.properties | 2 | Leave the line out; to say something else, replace the rule.
            REM-02 =                                                         | limit.days =              | MESSAGE_TAKEN       | messages/acme_de.properties | 2 | Leave the line out; to say something else, replace the rule.
            REM-02 =                                                         | sexual-harassment-reported = | MESSAGE_TAKEN    | messages/acme_de.properties | 2 | Leave the line out; to say something else, replace the rule.
            REM-02 =                                                         | REM-03 =                  | MESSAGE_TAKEN       | messages/acme_de.properties | 2 | Leave the line out; to say something else, replace the rule.
            REM-02 =                                                         | REM-2 =                   | UNKNOWN_MESSAGE     | messages/acme_de.properties | 2 | Maybe you meant (REM-02)?
            """)
    void isRefusedForOneLine(String text, String instead, Code code, String file, int line, String hint) {
        GivenBook book = GivenBook.inGerman().replacing(GERMAN, text, instead == null ? "" : instead);

        assertThat(book.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.at().file()).isEqualTo(file);
            assertThat(problem.at().line()).isEqualTo(line);
            assertThat(problem.hint()).isEqualTo(hint);
        });
    }

    @Test
    void namesTheNamesInBracesThatDiffer() {
        assertThat(GivenBook.inGerman().replacing(GERMAN, "{days}", "{dais}").problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).endsWith(": {dais} is not in it, {days} is missing here."));
    }

    @Test
    void holdsNoCharacterThatNobodySees() {
        assertThat(GivenBook.inGerman()
                        .replacing(GERMAN, "Das letzte", "Das\u202E letzte")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.INVISIBLE_CHARACTER))
                .satisfies(problem -> assertThat(problem.at().line()).isEqualTo(1));
    }

    @Test
    void isWholeOrAbsent() {
        GivenBook withoutWords = GivenBook.acme().with(GERMAN, GivenBook.RULE_IN_GERMAN);

        assertThat(withoutWords.problems()).hasSize(4).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NOT_TRANSLATED);
            assertThat(problem.at().file()).isEqualTo("interventions/calm.properties");
        });
        assertThat(GivenBook.acme()
                        .with(CALM_IN_GERMAN, GivenBook.QUIET_HOUR_IN_GERMAN)
                        .problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.at().file()).isEqualTo("rules/acme.drl"));
    }

    @Test
    void isInALanguageThatReportsCanBeIn() {
        assertThat(GivenBook.acme().with("messages/acme_xx.properties", "").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.UNKNOWN_LANGUAGE));
        assertThat(GivenBook.acme().with("messages/acme_en.properties", "").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.UNKNOWN_LANGUAGE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUIET_HOUR.title = Eine      | LUNCH.title = Eine           | MESSAGE_TAKEN        | 1
            QUIET_HOUR.title = Eine      | QUIET_HOURS.title = Eine     | UNKNOWN_INTERVENTION | 1
            QUIET_HOUR.title = Eine      | QUIET_HOUR.evidence = E1     | UNKNOWN_KEY          | 1
            QUIET_HOUR.to.LEADER = Halten | QUIET_HOUR.to.ORGANISATION = Halten | UNKNOWN_MESSAGE | 4
            """)
    void translatesItsOwnInterventionsAndNothingElse(String text, String instead, Code code, int line) {
        assertThat(GivenBook.inGerman().replacing(CALM_IN_GERMAN, text, instead).problems())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.at().file()).isEqualTo(CALM_IN_GERMAN);
                    assertThat(problem.at().line()).isEqualTo(line);
                });
    }

    /** Whoever forgets a quotation mark is told of that, and not that a rule has words in German and is not there. */
    @Test
    void wordsOfARuleThatWasNotUnderstoodAreNotHeldAgainstIt() {
        GivenBook broken = GivenBook.inGerman()
                .replacing("rules/acme.drl", "rule \"one-to-ones-have-lapsed\"\n", "rule one-to-ones-have-lapsed\n");

        assertThat(broken.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.at().file()).isEqualTo("rules/acme.drl"));
    }
}
