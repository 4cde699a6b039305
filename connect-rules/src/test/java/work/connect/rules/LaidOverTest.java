package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.connection.Interaction;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** What a book laid over ours can change, and what it cannot. */
class LaidOverTest {

    private static final String MANIFEST = "id = acme\nversion = 3\nengine = 1\n";
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Viewer SAM = Viewer.employee("sam");

    private static final String REPLACEMENT = GivenBook.RULE.replace("QUIET_HOUR, ", "");

    /** Lea leads Sam, whom she met alone so many days ago. */
    private static Workplace.Builder metBefore(int days) {
        return Workplace.asOf(NOW, ZoneId.of("Europe/Berlin"))
                .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
                .keeps(Register.CONDUCT_REPORTS, LocalDate.parse("2026-01-01"))
                .add(Person.of("lea", "support").startedOn(LocalDate.parse("2020-01-01")))
                .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01")))
                .add(Interaction.oneToOne(NOW.minusSeconds(days * 86_400L), "lea", "sam"));
    }

    private static RuleBook book(String... namesAndTexts) {
        Map<String, String> texts = new HashMap<>(Map.of("book.properties", MANIFEST));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.merge(namesAndTexts[i], namesAndTexts[i + 1], String::concat);
        }
        return new RuleBook("acme", "3", texts);
    }

    private static RuleBook moving(String line) {
        return book("limits.properties", line);
    }

    private static RuleBook saying(String line) {
        return book("book.properties", line);
    }

    private static Report reportOf(Workplace.Builder workplace, RuleBook book) {
        return ConnectEngine.builder()
                .rules(book)
                .build()
                .assess(workplace.build())
                .reportFor(SAM);
    }

    private static List<Finding> found(int days, RuleBook book) {
        return reportOf(metBefore(days), book).findings().stream()
                .filter(finding -> finding.rule().equals("REM-02"))
                .toList();
    }

    private static List<RuleProblem> problemsOf(RuleBook book) {
        RuleFilesException[] caught = new RuleFilesException[1];
        assertThatThrownBy(() -> ConnectEngine.builder().rules(book).build())
                .isInstanceOfSatisfying(RuleFilesException.class, refused -> caught[0] = refused);
        return caught[0].problems();
    }

    @ParameterizedTest
    @CsvSource({"14, 0", "15, 1"})
    void movesALimitByKey(int days, int findings) {
        assertThat(found(days, moving("one-to-ones-have-lapsed.ladder = days: LOW 14, MODERATE 28")))
                .hasSize(findings);
    }

    @Test
    void saysTheLimitThatWasMoved() {
        RuleBook book = moving("one-to-ones-have-lapsed.ladder = days: LOW 14, MODERATE 28");

        assertThat(found(29, book))
                .singleElement()
                .satisfies(finding -> assertThat(finding.because()).contains("28"))
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.MODERATE));
        assertThat(ConnectEngine.builder().rules(book).build().rules())
                .anySatisfy(
                        rule -> assertThat(rule.steps()).contains("LOW at days above 14; MODERATE at days above 28"));
    }

    @Test
    void switchesARuleOff() {
        assertThat(found(100, saying("rules.off = one-to-ones-have-lapsed"))).isEmpty();
    }

    @Test
    void replacesARuleByOneOfItsName() {
        RuleBook book = book("rules/acme.drl", REPLACEMENT);

        assertThat(found(8, book))
                .extracting(Finding::because)
                .containsExactly("The last one-to-one was 8 days ago; at Acme it is 7.");
        assertThat(found(100, book)).hasSize(1);
    }

    @Test
    void laysOneBookOverAnother() {
        ConnectEngine engine = ConnectEngine.builder()
                .rules(book("rules/acme.drl", REPLACEMENT))
                .rules(new RuleBook(
                        "site", "1", Map.of("limits.properties", "one-to-ones-have-lapsed.ladder = days: LOW 10")))
                .build();

        assertThat(engine.assess(metBefore(10).build()).reportFor(SAM).findings())
                .extracting(Finding::rule)
                .doesNotContain("REM-02");
        assertThat(engine.assess(metBefore(11).build()).reportFor(SAM).findings())
                .extracting(Finding::rule)
                .contains("REM-02");
    }

    @Test
    void tellsOfALineThatWouldChangeNothing() {
        RuleBook book = book(
                "rules/acme.drl", REPLACEMENT,
                "limits.properties", "one-to-ones-have-lapsed.ladder = days: LOW 14",
                "book.properties", "rules.off = one-to-ones-have-lapsed");

        assertThat(problemsOf(book))
                .extracting(RuleProblem::code)
                .containsExactly(Code.UNKNOWN_RULE, Code.UNKNOWN_RULE);
    }

    @Test
    void switchesAnInterventionOff() {
        assertThat(reportOf(metBefore(100), moving("")).plan())
                .extracting(Recommendation::intervention)
                .contains("ASK_FOR_TIME");
        assertThat(reportOf(metBefore(100), saying("interventions.off = ASK_FOR_TIME"))
                        .plan())
                .extracting(Recommendation::intervention)
                .doesNotContain("ASK_FOR_TIME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"violence-reported", "sexual-harassment-reported"})
    void neverSwitchesASafetyRuleOff(String part) {
        String name = ConnectEngine.standard().rules().stream()
                .filter(rule -> rule.id().equals(part.startsWith("violence") ? "VIO-01" : "SH-01"))
                .findFirst()
                .orElseThrow()
                .name();

        assertThat(problemsOf(saying("rules.off = " + name)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.WEAKENS_SAFETY))
                .satisfies(problem -> assertThat(problem.at().line()).isEqualTo(4));
    }

    @Test
    void neverReplacesASafetyRule() {
        String taking = REPLACEMENT.replace("one-to-ones-have-lapsed", "told-of-assault");

        assertThat(problemsOf(book("rules/acme.drl", taking)))
                .extracting(RuleProblem::code)
                .contains(Code.WEAKENS_SAFETY);
    }

    @ParameterizedTest
    @CsvSource({"364, WEAKENS_SAFETY", "365,", "366,"})
    void movesALimitOfASafetyRuleOnlyToTheStricterSide(int within, Code refused) {
        RuleBook book = moving("told-of-assault.given = within: " + within);

        if (refused == null) {
            assertThat(ConnectEngine.builder().rules(book).build()).isNotNull();
        } else {
            assertThat(problemsOf(book)).extracting(RuleProblem::code).containsExactly(refused);
        }
    }

    @Test
    void neverSwitchesOffWhatASafetyRuleRecommends() {
        assertThat(problemsOf(saying("interventions.off = IMMEDIATE_SAFETY")))
                .extracting(RuleProblem::code)
                .containsExactly(Code.WEAKENS_SAFETY);
    }

    @Test
    void marksNoRuleOfItsOwnAsASafetyRule() {
        String marked = REPLACEMENT.replace("    @grade( E3 )", "    @grade( E3 )\n    @safety( \"core\" )");

        assertThat(problemsOf(book("rules/acme.drl", marked)))
                .extracting(RuleProblem::code)
                .containsExactly(Code.CLOSED_METADATA);
    }

    /** A rule of a vendor that speaks as gravely on the same fact takes nothing from ours. */
    @Test
    void speaksBesideASafetyRuleAndNeverForIt() {
        String ours = reportOf(assaulted(), moving("")).findings().get(0).because();
        Report report = reportOf(assaulted(), book("rules/acme.drl", BESIDE));

        assertThat(report.findings()).extracting(Finding::because).contains(ours, "Acme plays this down.");
        List<String> before = reportOf(assaulted(), moving("")).plan().stream()
                .map(Recommendation::intervention)
                .toList();
        assertThat(report.plan()).extracting(Recommendation::intervention).startsWith(before.toArray(String[]::new));
    }

    private static final String BESIDE = """
            package acme.detect

            import work.connect.model.conduct.ConductNature
            import work.connect.rules.indicate.conduct.OpenConductReport
            import static work.connect.rules.detect.Verdict.flag

            rule "acme-plays-it-down"
                @id( "ACME-01" )
                @hazard( VIOLENCE_THREAT )
                @unit( PERSON )
                @asks( "Was somebody attacked?" )
                @because( "Acme plays this down." )
                @severity( CRITICAL )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "CONSULT_PEOPLE, OWNER_AND_REVIEW, NO_DETRIMENT, CLINICAL_SUPPORT" )
            when
                $subject : OpenConductReport( nature == ConductNature.PHYSICAL_ASSAULT )
            then
                flag( $subject );
            end
            """;

    private static Workplace.Builder assaulted() {
        return metBefore(1)
                .add(ConductReport.of("r-1", ConductNature.PHYSICAL_ASSAULT, LocalDate.parse("2026-08-30"), "sam"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            rules.off = one-to-one-have-lapsed                         |                                                     | UNKNOWN_RULE         | Maybe you meant (one-to-ones-have-lapsed)?
            interventions.off = ASK_FOR_TIMES                          |                                                     | UNKNOWN_INTERVENTION | Maybe you meant (ASK_FOR_TIME)?
            rules.off = violence                                       |                                                     | UNKNOWN_RULE         | one of: own-violence-not-looked-after, violence-from-outside
            rules.off = something-quite-different-from-all-of-ours     |                                                     | UNKNOWN_RULE         | none is spelt nearly so
            rules.of = x                                               |                                                     | UNKNOWN_KEY          | Maybe you meant (rules.off)?
                                                                       | one-to-ones-have-lapsed.ladder = day: LOW 14        | BAD_LADDER           | one-to-ones-have-lapsed.ladder = days: LOW 21, MODERATE 42
                                                                       | one-to-ones-have-lapsed.ladder = days: LOW x        | BAD_LADDER           |
                                                                       | one-to-ones-have-lapsed.ladder = days: HIGH 14, LOW 20 | RUNGS_OUT_OF_ORDER | Put the rung
                                                                       | one-to-ones-have-lapsed.rungs = days: LOW 14        | UNKNOWN_LIMIT        | .ladder
                                                                       | newcomer-without-a-one-to-one.ladder = days: LOW 14 | UNKNOWN_LIMIT        | newcomer-without-a-one-to-one.given = from: 90, until: 120
                                                                       | violence-reported.ladder = days: LOW 14             | UNKNOWN_LIMIT        | no limits to move
                                                                       | one-to-ones-have-lapsed = 14                        | UNKNOWN_KEY          | one-to-ones-have-lapsed.ladder = days: LOW 21, MODERATE 42
                                                                       | one-to-one-have-lapsed = 14                         | UNKNOWN_KEY          | Maybe you meant (one-to-ones-have-lapsed)?
                                                                       | one-to-one.ladder = days: LOW 14                    | UNKNOWN_RULE         |
                                                                       | SUP-03.ladder = requests: MODERATE 1                | UNKNOWN_RULE         | (SUP-03) is an id; its rule is (requests-for-help-left-waiting).
                                                                       | EXC-01.given = events: 3                            | UNKNOWN_RULE         | (EXC-01) is an id; its rules are (
                                                                       | days LOW 14                                         | BAD_LINE             | key = value
            """)
    void tellsWhatIsWrong(String manifest, String limits, Code code, String hint) {
        Map<String, String> texts = new HashMap<>();
        texts.put("book.properties", MANIFEST + (manifest == null ? "" : manifest));
        if (limits != null) {
            texts.put("limits.properties", limits);
        }

        assertThat(problemsOf(new RuleBook("acme", "3", texts)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code))
                .satisfies(problem -> assertThat(problem.hint()).contains(hint == null ? "" : hint));
    }

    @Test
    void advisesNoLineThatTheRuleDoesNotHave() {
        assertThat(problemsOf(moving("newcomer-without-a-one-to-one.ladder = days: LOW 14")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).doesNotContain(".ladder"));
    }

    @ParameterizedTest
    @CsvSource({"engine = 2, OTHER_ENGINE", "engine = 1-2,", "engine = one, BAD_VALUE", ", MISSING_KEY"})
    void isForThisEngine(String engine, Code refused) {
        RuleBook book = new RuleBook(
                "acme", "3", Map.of("book.properties", "id = acme\nversion = 3\n" + (engine == null ? "" : engine)));

        if (refused == null) {
            assertThat(ConnectEngine.builder().rules(book).build()).isNotNull();
        } else {
            assertThat(problemsOf(book)).extracting(RuleProblem::code).containsExactly(refused);
        }
    }

    @ParameterizedTest
    @CsvSource({"site, 3, 1, id", "acme, 4, 2, version"})
    void isWhatItSaysItIs(String id, String version, int line, String key) {
        RuleBook book = new RuleBook(id, version, Map.of("book.properties", MANIFEST));

        assertThat(problemsOf(book)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NAMED_OTHERWISE);
            assertThat(problem.at().toString()).isEqualTo("book.properties:%d:1".formatted(line));
            assertThat(problem.message()).contains(key);
            assertThat(problem.hint()).contains("acme".equals(id) ? "(3)" : "(acme)");
        });
    }

    @ParameterizedTest
    @CsvSource({"0ne-to-ones-have-lapsed, ACME-01", "acme-one-to-ones, REM-O2", "onetoones-have-lapsed, ACME-01"})
    void refusesWhatCanHardlyBeToldFromARuleOfOurs(String name, String id) {
        RuleBook book = book(
                "rules/a.drl",
                REPLACEMENT.replace("one-to-ones-have-lapsed", name).replace("REM-02", id));

        assertThat(problemsOf(book)).extracting(RuleProblem::code).containsOnly(Code.LOOK_ALIKE);
    }

    @Test
    void refusesToMoveALimitOffTheScaleOfWhatWasMeasured() {
        assertThat(problemsOf(moving("speaking-up-does-not-feel-safe.ladder = mean: MODERATE 50, HIGH 40")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.OFF_SCALE);
                    assertThat(problem.hint()).isEqualTo("PSYCHOLOGICAL_SAFETY goes from 1 to 7; more is better.");
                });
    }

    @ParameterizedTest
    @CsvSource({"100, ", "101, TRUST_IN_LEADER goes from 0 to 100; two values differ by 100 at most."})
    void refusesToMoveALimitBeyondWhatTwoMeasurementsCanDifferBy(int drop, String hint) {
        RuleBook book = moving("trust-in-the-leader-has-fallen.ladder = drop: MODERATE 10, HIGH " + drop);

        if (hint == null) {
            assertThat(ConnectEngine.builder().rules(book).build()).isNotNull();
        } else {
            assertThat(problemsOf(book))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.OFF_SCALE))
                    .satisfies(problem -> assertThat(problem.hint()).isEqualTo(hint));
        }
    }

    @Test
    void refusesToMoveALimitWhereARungIsNeverHeard() {
        RuleBook book = moving("one-to-ones-have-lapsed.ladder = days: LOW 42, MODERATE 21");

        assertThat(problemsOf(book)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.RUNG_SHADOWED);
            assertThat(problem.at().toString()).isEqualTo("limits.properties:1:1");
        });
    }
}
