package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.ListedRule;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.people.Person;
import work.connect.rules.budget.Breach;
import work.connect.rules.budget.Budget;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.TrustedRules;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Program code beside our rules: only by the host's own code, told to every reader, and no finding of ours the less. */
class TrustedRulesTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Viewer SAM = Viewer.employee("sam");

    private static final String HEAD = """
            package acme.trusted

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            """;

    /** Speaks of whoever has waited longer than half as long as the one who waited longest, which no rule of a book can ask. */
    private static final String RULE = """
            rule "acme-waits-longest"
                @id( "ACME-01" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "Who has waited much longer than others?" )
                @because( "{days} days, of {longest} for the one who waited longest." )
                @severity( CRITICAL )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "ONE_TO_ONE" )
                @reads( "LeaderContact" )
                salience 10
            when
                accumulate( LeaderContact( $all : daysSinceOneToOne ); $longest : max( $all ) )
                $subject : LeaderContact( $days : daysSinceOneToOne, eval( $days * 2 > $longest.intValue() ) )
            then
                if ( $days > 0 ) {
                    flag( $subject );
                }
            end
            """;

    @TempDir
    Path folder;

    private TrustedRules code(String rules) throws IOException {
        Files.writeString(folder.resolve("trusted.properties"), "id = acme-code\nversion = 7\nengine = 1\n");
        Files.writeString(folder.resolve("acme.drl"), HEAD + rules);
        return TrustedRules.read(folder);
    }

    private ConnectEngine engine(String rules, AssessmentListener listener) throws IOException {
        return ConnectEngine.builder()
                .trusted(code(rules), "Dr. Okafor")
                .listener(listener)
                .build();
    }

    private ConnectEngine engine(String rules) throws IOException {
        return engine(rules, new AssessmentListener() {});
    }

    /** Lea leads Sam and Kim, whom she met alone so many days ago. */
    private static Workplace met(int sam, int kim) {
        return Workplace.asOf(NOW, ZoneId.of("Europe/Berlin"))
                .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
                .add(Person.of("lea", "support").startedOn(LocalDate.parse("2020-01-01")))
                .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01")))
                .add(Person.of("kim", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01")))
                .add(Interaction.oneToOne(NOW.minusSeconds(sam * 86_400L), "lea", "sam"))
                .add(Interaction.oneToOne(NOW.minusSeconds(kim * 86_400L), "lea", "kim"))
                .build();
    }

    @Test
    void speaksWithTheValuesItMatched() throws IOException {
        assertThat(engine(RULE).assess(met(9, 15)).reportFor(SAM).findings())
                .filteredOn(finding -> finding.rule().equals("ACME-01"))
                .extracting(Finding::because)
                .containsExactly("9 days, of 15 for the one who waited longest.");
    }

    @Test
    void staysSilentWhereItDoesNotMatch() throws IOException {
        assertThat(engine(RULE).assess(met(5, 15)).reportFor(SAM).findings())
                .extracting(Finding::rule)
                .doesNotContain("ACME-01");
    }

    @Test
    void takesNothingFromWhatOurRulesFind() throws IOException {
        String deleting = RULE.replace("flag( $subject );", "flag( $subject ); delete( $subject );");
        Workplace workplace = met(40, 100);
        Viewer kim = Viewer.employee("kim");

        Report ours = ConnectEngine.standard().assess(workplace).reportFor(kim);
        Report theirs = ConnectEngine.builder()
                .trusted(code(deleting.replace("CRITICAL", "LOW")), "Dr. Okafor")
                .build()
                .assess(workplace)
                .reportFor(kim);

        assertThat(ours.findings()).isNotEmpty();
        assertThat(theirs.findings()).containsAll(ours.findings());
    }

    @Test
    void isListedWithTheClassOfAllItReads() throws IOException {
        String reading = RULE.replace("@reads( \"LeaderContact\" )", "@reads( \"LeaderContact, CloseTies\" )");

        assertThat(engine(reading).rules())
                .filteredOn(rule -> rule.name().equals("acme-waits-longest"))
                .extracting(ListedRule::classes)
                .singleElement()
                .satisfies(classes -> assertThat(classes)
                        .containsExactlyInAnyOrder(DisclosureClass.WORK_DESIGN, DisclosureClass.PERSONAL_CONDITION));
    }

    @Test
    void tellsEveryReaderWhoAnswersForIt() throws IOException {
        Assessment assessment = engine(RULE).assess(met(9, 15));

        for (Viewer reader : List.of(SAM, Viewer.leader("lea"), Viewer.wellbeing(), Viewer.organisation())) {
            Report report = assessment.reportFor(reader);
            assertThat(report.notices().get(0))
                    .isEqualTo("Your organisation runs rules of its own that are program code (acme-code)."
                            + " Nothing here checks what they do. Dr. Okafor answers for them.");
            assertThat(report.books())
                    .anyMatch(line -> line.startsWith("acme-code 7 sha256:")
                            && line.endsWith(", program code, Dr. Okafor answers for it"));
        }
        assertThat(assessment.reportFor(SAM, Locale.GERMAN).notices().get(0))
                .contains("Programmcode")
                .contains("Dr. Okafor");
    }

    @ParameterizedTest
    @CsvSource({
        "throw new IllegalStateException();, ERRORS",
        "recur( 1 );, ERRORS",
        "flag( \"sam\" );, ERRORS",
        "for (int i = 0; i < 20000; i++) insert( new Integer( i ) );, FACTS",
        "insert( new Object() );, MATCHES",
    })
    void isLeftOutWholeWhereItBreaksDown(String consequence, Breach.Limit limit) throws IOException {
        String breaking = """
                function int recur( int depth ) {
                    return recur( depth + 1 ) + 1;
                }

                """ + RULE + """
                rule "acme-runs-away"
                    @id( "ACME-02" )
                    @hazard( LOW_EXPOSURE )
                    @unit( PERSON )
                    @asks( "Does it end?" )
                    @because( "No." )
                    @severity( LOW )
                    @grade( E3 )
                    @source( "Acme handbook" )
                    @actions( "ONE_TO_ONE" )
                    @reads( "LeaderContact" )
                when
                    Object()
                then
                    CODE
                end
                """.replace("CODE", consequence);
        List<AssessmentListener.LeftOut> told = new ArrayList<>();
        Report report = ConnectEngine.builder()
                .trusted(code(breaking), "Dr. Okafor")
                .budget(Budget.standard().withMatchesPerFact(2))
                .listener(new AssessmentListener() {
                    @Override
                    public void leftOut(LeftOut leftOut) {
                        told.add(leftOut);
                    }
                })
                .build()
                .assess(met(40, 50))
                .reportFor(SAM);

        assertThat(told)
                .singleElement()
                .satisfies(left -> assertThat(left.why().limit()).isEqualTo(limit));
        assertThat(report.partial()).isTrue();
        assertThat(report.findings())
                .extracting(Finding::rule)
                .contains("REM-02")
                .doesNotContain("ACME-01");
        assertThat(report.books())
                .anyMatch(line -> line.startsWith("acme-code 7") && line.endsWith("left out of this report"));
    }

    private List<RuleProblem> problemsOf(String rules) {
        RuleFilesException[] caught = new RuleFilesException[1];
        assertThatThrownBy(() -> engine(rules))
                .isInstanceOfSatisfying(RuleFilesException.class, refused -> caught[0] = refused);
        return caught[0].problems();
    }

    @Test
    void tellsWhatTheCompilerSaysWithFileAndLine() {
        assertThat(problemsOf(RULE.replace("flag( $subject );", "flog( $subject );")))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.NOT_COMPILED);
                    assertThat(problem.at().file()).isEqualTo("acme.drl");
                    assertThat(problem.at().line()).isGreaterThan(1);
                    assertThat(problem.message()).contains("flog");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@reads( \"LeaderContact\" ) | @note( \"none\" ) | MISSING_METADATA",
                "@reads( \"LeaderContact\" ) | @reads( \"LeaderContakt\" ) | UNKNOWN_FACT",
                "@reads( \"LeaderContact\" ) | @reads( \"Promises, LeaderContact\" ) | UNITS_DIFFER",
                "@reads( \"LeaderContact\" ) | @reads( \"LeaderContact, OpenConductReport\" ) | PROTECTED_FACT",
                "@reads( \"LeaderContact\" ) | @reads( \"CloseTies\" ) | NOT_DECLARED",
                "@hazard( LOW_EXPOSURE ) | @hazard( LOW_EXPOSE ) | UNKNOWN_HAZARD",
                "@grade( E3 ) | @grade( E3 ) @safety( \"core\" ) | CLOSED_METADATA",
                "{longest} | {longesd} | UNBOUND_PLACEHOLDER",
                "acme-waits-longest | told-of-assault | LOOK_ALIKE",
                "ACME-01 | REM-02 | LOOK_ALIKE",
            })
    void refusesAHeaderThatIsWrong(String right, String wrong, Code code) {
        assertThat(problemsOf(RULE.replace(right, wrong)))
                .extracting(RuleProblem::code)
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"book.properties", "trusted.properties"})
    void noFolderLeadsToIt(String manifest) throws IOException {
        code(RULE);
        Files.move(folder.resolve("trusted.properties"), folder.resolve(manifest));
        Files.createDirectories(folder.resolve("rules"));
        Files.move(folder.resolve("acme.drl"), folder.resolve("rules/acme.drl"));
        LiveEngine live = LiveEngine.standard();
        ConnectEngine before = live.engine();

        assertThatThrownBy(() -> live.activate(RuleBook.read(folder))).isInstanceOf(RuleFilesException.class);
        assertThat(live.engine()).isSameAs(before);
    }

    @Test
    void aFolderOfRuleFilesAloneIsReadAsABookAndRefused() throws IOException {
        Files.writeString(folder.resolve("acme.drl"), HEAD + RULE);

        assertThatThrownBy(() ->
                        ConnectEngine.builder().rules(RuleBook.read(folder)).build())
                .isInstanceOf(RuleFilesException.class);
        assertThatThrownBy(() -> TrustedRules.read(folder)).isInstanceOf(RuleFilesException.class);
    }

    @Test
    void somebodyMustAnswerForIt() throws IOException {
        TrustedRules code = code(RULE);

        assertThatThrownBy(() -> ConnectEngine.builder().trusted(code, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Say who answers");
    }
}
