package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Person;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Interventions that a vendor brings: where they are advised, and which are refused. */
class LocalInterventionsTest {

    private static final String CALM = "interventions/calm.properties";
    private static final String RULES = "rules/acme.drl";
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Viewer SAM = Viewer.employee("sam");
    private static final Viewer LEA = Viewer.leader("lea");
    private static final ConnectEngine ENGINE = GivenBook.acme().engine();

    /** Lea leads Sam, whom she met alone ten days ago. */
    private static Workplace.Builder metTenDaysAgo() {
        return Workplace.asOf(NOW, ZoneId.of("Europe/Berlin"))
                .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
                .keeps(Register.CONDUCT_REPORTS, LocalDate.parse("2026-01-01"))
                .add(Person.of("lea", "support").startedOn(LocalDate.parse("2020-01-01")))
                .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01")))
                .add(Interaction.oneToOne(NOW.minusSeconds(10 * 86_400L), "lea", "sam"));
    }

    private static Workplace.Builder withAReportBySam() {
        return metTenDaysAgo()
                .add(ConductReport.of("r-1", ConductNature.SEXUAL_HARASSMENT, LocalDate.parse("2026-08-30"), "sam"));
    }

    private static List<String> plan(Workplace.Builder workplace, Viewer reader) {
        return ENGINE.assess(workplace.build()).reportFor(reader).plan().stream()
                .map(Recommendation::intervention)
                .toList();
    }

    @Test
    void areOfferedWhereARuleOfTheBookNamesThem() {
        assertThat(ENGINE.assess(metTenDaysAgo().build()).reportFor(SAM).plan())
                .filteredOn(action -> action.intervention().equals("QUIET_HOUR"))
                .singleElement()
                .satisfies(action -> assertThat(action.wording()).isEqualTo("Take an hour without calls."))
                .satisfies(action -> assertThat(action.origin()).containsExactly("ACME-1"));
        assertThat(plan(metTenDaysAgo(), LEA)).contains("QUIET_HOUR");
    }

    @Test
    void neverReachSomebodyWhoHasReportedConduct() {
        assertThat(plan(withAReportBySam(), SAM)).isNotEmpty().doesNotContain("QUIET_HOUR");
    }

    @Test
    void doNotBetrayAReportToTheLeader() {
        assertThat(ENGINE.assess(withAReportBySam().build()).reportFor(LEA))
                .isEqualTo(ENGINE.assess(metTenDaysAgo().build()).reportFor(LEA));
    }

    @Test
    void areSwitchedOffByABookAbove() {
        ConnectEngine engine = ConnectEngine.builder()
                .rules(GivenBook.acme().book())
                .rules(new RuleBook(
                        "site",
                        "1",
                        Map.of(
                                "book.properties",
                                "id = site\nversion = 1\nengine = 1\ninterventions.off = QUIET_HOUR\n")))
                .build();

        assertThat(engine.assess(metTenDaysAgo().build()).reportFor(SAM).plan())
                .noneMatch(action -> action.intervention().equals("QUIET_HOUR"));
    }

    @Test
    void areNotSwitchedOffByTheBookThatBringsThem() {
        GivenBook book = GivenBook.acme()
                .replacing("book.properties", "engine = 1\n", "engine = 1\ninterventions.off = QUIET_HOUR\n");

        assertThat(book.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.UNKNOWN_INTERVENTION);
            assertThat(problem.at().toString()).isEqualTo("book.properties:4:1");
            assertThat(problem.message()).startsWith("This book brings (QUIET_HOUR) itself");
            assertThat(problem.hint()).startsWith("Leave it out of interventions.off");
        });
    }

    @Test
    void mayBeAllThatABookBrings() {
        GivenBook book = GivenBook.empty().with(CALM, GivenBook.QUIET_HOUR);

        assertThat(book.problems()).isEmpty();
        assertThat(BooksInForce.of(Gauges.STANDARD, List.of(book.book()))
                        .catalogue()
                        .local())
                .containsExactly("QUIET_HOUR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title = A quiet hour        | titel = A quiet hour         | UNKNOWN_KEY         | 1  | Maybe you meant (title)?
            title = A quiet hour        | by = PERSON                  | LINE_TWICE          | 3  | Keep one of the lines.
            effort = 1                  | effort 1                     | BAD_LINE            | 6  | Write: key = value
            effort = 1                  | effort = 9                   | BAD_VALUE           | 6  |
            addresses = LOW_EXPOSURE    | addresses = BULLYING         | LOCAL_FOR_CONDUCT   | 5  | Leave these out; interventions that come with the library are for them.
            addresses = LOW_EXPOSURE    | addresses = LOW_EXPOSURE INCIVILITY | LOCAL_FOR_CONDUCT | 5 | Leave these out; interventions that come with the library are for them.
            evidence = E3               | evidence = E1                | EVIDENCE_CLAIMED    | 7  | Write: QUIET_HOUR.evidence = E3
            evidence = E3               | evidence = E2                | EVIDENCE_CLAIMED    | 7  | Write: QUIET_HOUR.evidence = E3
            origin = ACME-1             | origin = I001                | BAD_VALUE           | 12 |
            origin = ACME-1             | origin = GLOBEX-1            | BAD_VALUE           | 12 |
            effort = 1                  | traits = JOINT               | JOINT_OUTSIDE_CASES | 9  | Leave the line out.
            effort = 1                  | traits = JOINT               | JOINT_OUTSIDE_CASES | 10 | Leave the line out.
            """)
    void areRefusedForOneLine(String line, String instead, Code code, int at, String hint) {
        GivenBook book = GivenBook.acme().replacing(CALM, line, instead);

        assertThat(book.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.at().file()).isEqualTo(CALM);
            assertThat(problem.at().line()).isEqualTo(at);
            assertThat(problem.hint()).isEqualTo(hint == null ? "" : hint);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LUNCH            | INTERVENTION_TAKEN | Give yours a key of its own.
            LUNCH_           | BAD_NAME           | For example: QUIET_HOURS
            Lunch            | BAD_NAME           | For example: QUIET_HOURS
            LUNСH            | BAD_NAME           | For example: QUIET_HOURS
            ONE_TOONE        | LOOK_ALIKE         | Give it a key of its own words.
            0NE_TO_ONE       | BAD_NAME           | For example: QUIET_HOURS
            LI5TEN           | none               |
            L1STEN           | LOOK_ALIKE         | Give it a key of its own words.
            """)
    void haveKeysOfTheirOwn(String key, String code, String hint) {
        GivenBook book = GivenBook.empty().with(CALM, GivenBook.QUIET_HOUR.replace("QUIET_HOUR", key));

        if (code.equals("none")) {
            assertThat(book.problems()).isEmpty();
        } else {
            assertThat(book.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Code.valueOf(code));
                assertThat(problem.hint()).isEqualTo(hint);
            });
        }
    }

    @Test
    void bringPeopleTogetherForThoseWhoHandleCasesAlone() {
        GivenBook book = GivenBook.empty()
                .with(
                        CALM,
                        GivenBook.QUIET_HOUR
                                .replaceAll("QUIET_HOUR\\.to\\.(PERSON|LEADER) = .*\n", "")
                                .concat("QUIET_HOUR.traits = JOINT\nQUIET_HOUR.to.CASE_HANDLER = Hear both.\n"));

        assertThat(book.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.MISSING_KEY);
            assertThat(problem.at().line()).isEqualTo(11);
            assertThat(problem.hint()).isEqualTo("Add a line: QUIET_HOUR.caution = ...");
        });
        assertThat(book.with(CALM, book.texts().get(CALM) + "QUIET_HOUR.caution = Assess first whether it suits.\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void areNeverNamedByARuleThatConductTouches() {
        GivenBook book = GivenBook.acme()
                .replacing(RULES, "\"REM-02\"", "\"ACME-01\"")
                .replacing(RULES, "one-to-ones-have-lapsed", "acme-something-was-reported")
                .replacing(RULES, "import work.connect.rules.indicate.contact.LeaderContact", """
                        import work.connect.rules.indicate.conduct.OpenConductReport
                        import work.connect.rules.indicate.contact.LeaderContact""")
                .replacing(
                        RULES, "$subject : LeaderContact( $days", "$subject : LeaderContact( $person : person, $days")
                .replacing(RULES, "then\n", "    exists OpenConductReport( person == $person )\nthen\n");

        assertThat(book.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.LOCAL_FOR_CONDUCT);
            assertThat(problem.at().line()).isEqualTo(17);
            assertThat(problem.rule()).isEqualTo("acme-something-was-reported");
            assertThat(problem.hint()).isEqualTo("Name interventions that come with the library alone.");
        });
        assertThat(book.replacing(RULES, "QUIET_HOUR, ", "").problems())
                .extracting(RuleProblem::code)
                .doesNotContain(Code.LOCAL_FOR_CONDUCT);
    }

    @Test
    void areFoundWhereARuleMisspellsThem() {
        assertThat(GivenBook.acme()
                        .replacing(RULES, "QUIET_HOUR", "QUIET_HOURS")
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_INTERVENTION);
                    assertThat(problem.message()).isEqualTo("There is no intervention (QUIET_HOURS).");
                    assertThat(problem.hint()).isEqualTo("Maybe you meant (QUIET_HOUR)?");
                });
    }

    @Test
    void areToldOfTogetherWithWhatIsWrongWithTheRules() {
        assertThat(GivenBook.acme()
                        .replacing(CALM, "evidence = E3", "evidence = E1")
                        .replacing(RULES, "@grade( E3 )", "@grade( E9 )")
                        .problems())
                .extracting(RuleProblem::code)
                .containsExactlyInAnyOrder(Code.EVIDENCE_CLAIMED, Code.UNKNOWN_GRADE);
    }
}
