package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.ListedRule;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Unit;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.model.io.json.RuleListingJson;
import work.connect.model.people.Person;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;

class ConnectEngineTest {

    /** Stricter than ours: two weeks without a one-to-one. */
    private static final String STRICTER = """
            package acme.detect

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            rule "acme-fortnight-missed"
                @id( "ACME-01" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "Do people meet their leader every fortnight?" )
                @because( "The last one-to-one was {days} days ago; at Acme it is {limit}." )
                @ladder( "days: HIGH 14" )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "ONE_TO_ONE" )
            when
                Limit( rule == "acme-fortnight-missed", key == "days", $step : step, $limit : value )
                $subject : LeaderContact( $days : daysSinceOneToOne, daysSinceOneToOne > $limit )
            then
                flag( $subject );
            end
            """;

    private static Workplace workplace() {
        return Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneId.of("Europe/Berlin"))
                .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-08-12"))
                .add(Person.of("canary-lea", "support").startedOn(LocalDate.parse("2024-01-01")))
                .add(Person.of("canary-sam", "support").ledBy("canary-lea").startedOn(LocalDate.parse("2024-01-01")))
                .build();
    }

    private static RuleBook acme(String text) {
        return new RuleBook("acme", "3", Map.of("detect/acme.drl", text));
    }

    @Test
    void addsTheRulesOfAVendorBesideOurs() {
        ConnectEngine engine = ConnectEngine.builder().rules(acme(STRICTER)).build();
        Report report = engine.assess(workplace()).reportFor(Viewer.employee("canary-sam"));

        assertThat(report.findings())
                .extracting(Finding::because)
                .contains("The last one-to-one was 20 days ago; at Acme it is 14.");
        assertThat(report.books())
                .hasSize(2)
                .anySatisfy(book -> assertThat(book).startsWith("acme 3 sha256:"));
    }

    @Test
    void listsTheRulesInForceOursFirst() {
        RuleBook acme = new RuleBook("acme", "1", Map.of("detect/acme.drl", STRICTER));
        List<ListedRule> rules = ConnectEngine.builder().rules(acme).build().rules();

        assertThat(rules).startsWith(ConnectEngine.standard().rules().toArray(ListedRule[]::new));
        assertThat(rules.get(rules.size() - 1))
                .isEqualTo(new ListedRule(
                        "ACME-01",
                        "acme-fortnight-missed",
                        Hazard.LOW_EXPOSURE,
                        Unit.PERSON,
                        Set.of(DisclosureClass.WORK_DESIGN),
                        "Do people meet their leader every fortnight?",
                        "The last one-to-one was {days} days ago; at Acme it is {limit}.",
                        "HIGH at days above 14",
                        EvidenceGrade.E3,
                        "Acme handbook",
                        List.of("ONE_TO_ONE"),
                        "detect/acme.drl"));
    }

    @Test
    void writesTheListingAsADocumentThatReadsBackTheSame() throws Exception {
        List<ListedRule> rules = ConnectEngine.standard().rules();
        StringWriter written = new StringWriter();
        RuleListingJson.write(rules, written);

        assertThat(RuleListingJson.read(new StringReader(written.toString()))).isEqualTo(rules);
    }

    @Test
    void refusesAVendorsRuleFileWithAllItsProblems() {
        ConnectEngine.Builder builder = ConnectEngine.builder()
                .rules(acme(
                        STRICTER.replace("daysSinceOneToOne >", "daysSince >").replace("E3", "E7")));

        assertThatThrownBy(builder::build)
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("no property (daysSince)")
                .hasMessageContaining("(E7) is no grade");
    }

    @Test
    void refusesARuleThatTakesTheNameOfOneOfOursForAnotherQuestion() {
        ConnectEngine.Builder builder = ConnectEngine.builder()
                .rules(acme(STRICTER.replace("acme-fortnight-missed", "one-to-ones-have-lapsed")));

        assertThatThrownBy(builder::build)
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("replaces a rule with another @id");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            @id( "ACME-01" )                     | @id( "REM-02" )                   | same id (REM-02)
            package acme.detect                  | package work.connect.rules.detect | is taken
            @hazard( LOW_EXPOSURE )              | @hazard( ISOLATION )              |
            @hazard( LOW_EXPOSURE )              | @hazard( LOW_SUPPORT_SUPERVISOR ) |
            @hazard( LOW_EXPOSURE )              | @hazard( SILOS )                  |
            """)
    void lettingABookInChangesNothingOfWhatOthersSay(String good, String bad, String refused) {
        ConnectEngine.Builder builder = ConnectEngine.builder().rules(acme(STRICTER.replace(good, bad)));

        if (refused == null) {
            assertThat(builder.build()).isNotNull();
        } else {
            assertThatThrownBy(builder::build)
                    .isInstanceOf(RuleFilesException.class)
                    .hasMessageContaining(refused);
        }
    }

    @Test
    void refusesFilesItWouldNotUse() {
        RuleBook book = new RuleBook("acme", "3", Map.of("detect/a.drl", STRICTER, "advise/b.drl", "nonsense"));

        assertThatThrownBy(() -> ConnectEngine.builder().rules(book).build())
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("advise/b.drl")
                .hasMessageContaining("the step detect alone");
    }

    @Test
    void printsIdsAsTheyAre() {
        Workplace workplace = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneId.of("Europe/Berlin"))
                .add(Person.of("canary-sam", "support"))
                .add(ConductReport.of(
                        "2026$7\\{x}", ConductNature.SEXUAL_HARASSMENT, LocalDate.parse("2026-08-01"), "canary-sam"))
                .build();

        assertThat(ConnectEngine.standard()
                        .assess(workplace)
                        .reportFor(Viewer.employee("canary-sam"))
                        .findings())
                .extracting(Finding::because)
                .singleElement()
                .asString()
                .startsWith("Report 2026$7\\{x} is open.");
    }

    @Test
    void saysThatTheReaderIsNotHere() {
        Assessment assessment = ConnectEngine.standard().assess(workplace());

        assertThatThrownBy(() -> assessment.reportFor(Viewer.leader("canary-kim")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nobody who works here today")
                .hasMessageNotContaining("canary");
    }

    @Test
    void tellsItsListenerSizesAndTimes() {
        List<Record> told = new ArrayList<>();
        AssessmentListener listener = new AssessmentListener() {
            @Override
            public void compiled(Compiled compiled) {
                told.add(compiled);
            }

            @Override
            public void assessed(Assessed assessed) {
                told.add(assessed);
            }
        };
        ConnectEngine.builder().listener(listener).build().assess(workplace());

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).isInstanceOfSatisfying(AssessmentListener.Compiled.class, compiled -> {
            assertThat(compiled.books()).isEqualTo(1);
            assertThat(compiled.rules()).isGreaterThanOrEqualTo(9);
        });
        assertThat(told.get(1)).isInstanceOfSatisfying(AssessmentListener.Assessed.class, assessed -> {
            assertThat(assessed.people()).isEqualTo(2);
            assertThat(assessed.findings()).isPositive();
        });
    }

    @Test
    void recordsFlightRecorderEventsWithoutPeople(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("connect.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("connect.Compile");
            recording.enable("connect.Assess");
            recording.start();
            ConnectEngine.standard().assess(workplace());
            recording.stop();
            recording.dump(file);
        }

        List<RecordedEvent> events = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().startsWith("connect."))
                .toList();
        assertThat(events)
                .extracting(event -> event.getEventType().getName())
                .containsExactlyInAnyOrder("connect.Compile", "connect.Assess");
        assertThat(events.toString()).doesNotContain("canary");
    }
}
