package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Viewer;
import work.connect.model.people.Person;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.say.Language;

/** What stands beside every report. */
class NoticesTest {

    private static final Workplace QUIET = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC)
            .add(Person.of("sam", "support"))
            .build();

    private static List<String> told(ConnectEngine engine) {
        return engine.assess(QUIET)
                .reportFor(Viewer.caseHandler("somebody from outside"))
                .notices();
    }

    /** The notices beside rules that ask for reports of these natures and nothing else. */
    private static List<String> toldBeside(String natures) {
        String rule = """
                package acme.detect

                import work.connect.model.conduct.ConductNature
                import work.connect.rules.indicate.conduct.OpenConductReport
                import static work.connect.rules.detect.Verdict.flag

                rule "acme-reported"
                    @id( "ACME-01" )
                    @hazard( SEXUAL_HARASSMENT )
                    @unit( PERSON )
                    @asks( "Is there a report whose case is open?" )
                    @because( "Report {report} is open." )
                    @severity( CRITICAL )
                    @grade( E3 )
                    @source( "Acme handbook" )
                    @actions( "CONSULT_PEOPLE" )
                when
                    $subject : OpenConductReport( $report : report, nature %s )
                then
                    flag( $subject );
                end
                """.formatted(natures);
        List<DetectRule> rules = new RuleBook("acme", "1", Map.of("detect/acme.drl", rule))
                .checkedFiles(Detect.STAGE).stream()
                        .flatMap(file -> file.rules().stream())
                        .map(DetectRule::of)
                        .toList();
        return new Notices(rules).beside(Audience.CASE_HANDLER, List.of(), false, 0, Language.ENGLISH);
    }

    @Test
    void tellsACaseHandlerThatTheStandardRulesAssessReportsOfEveryNature() {
        assertThat(told(ConnectEngine.standard()))
                .contains("The rules in force assess reports about conduct of every nature.");
    }

    @Test
    void tellsACaseHandlerWhichReportsARuleAssesses() {
        assertThat(toldBeside("== ConductNature.SEXUAL_HARASSMENT"))
                .contains(
                        "The rules in force assess only reports of sexual harassment; look after all others in your own register.");
    }

    @Test
    void tellsACaseHandlerOfEachNatureThatARuleNames() {
        assertThat(toldBeside("in ( ConductNature.PHYSICAL_ASSAULT, ConductNature.SEXUAL_HARASSMENT )"))
                .contains(
                        "The rules in force assess only reports of sexual harassment, physical assault; look after all others in your own register.");
    }

    @Test
    void tellsACaseHandlerThatACaseIsNeglected() {
        assertThat(new Notices(List.of()).beside(Audience.CASE_HANDLER, List.of(), true, 0, Language.ENGLISH))
                .anyMatch(notice -> notice.startsWith("A report about conduct has waited for action"));
    }

    @Test
    void saysSoWhenNoRuleAssessesReports() {
        assertThat(new Notices(List.of()).beside(Audience.CASE_HANDLER, List.of(), false, 0, Language.ENGLISH))
                .contains(
                        "The rules in force assess no report about conduct; look after all of them in your own register.");
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_HANDLER")
    void speaksOfReportsToNobodyButCaseHandlers(Audience audience) {
        assertThat(new Notices(List.of()).beside(audience, List.of(), false, 0, Language.ENGLISH))
                .noneMatch(notice -> notice.contains("register"));
    }

    @Test
    void countsWhatWasLeftOut() {
        assertThat(new Notices(List.of()).beside(Audience.PERSON, List.of(), false, 2, Language.ENGLISH))
                .endsWith("2 more to watch, left out to keep this short.");
    }
}
