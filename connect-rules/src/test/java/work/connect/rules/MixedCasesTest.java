package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.people.Person;
import work.connect.rules.rulebook.RuleBook;

/** A vendor's rule about conflicts that rests on a report is told to those who may know of both, and that is nobody. */
class MixedCasesTest {

    private static final String RULE = """
            package acme.detect

            import work.connect.rules.indicate.conduct.OpenConductReport
            import work.connect.model.conduct.ConductNature
            import static work.connect.rules.detect.Verdict.flag

            rule "acme-a-conflict-behind-a-report"
                @id( "ACME-21" )
                @hazard( DAMAGE_SPREAD )
                @unit( PERSON )
                @asks( "Is there a conflict behind a report?" )
                @because( "Report {report} may have a conflict behind it." )
                @severity( HIGH )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "HEAR_SEPARATELY" )
            when
                $subject : OpenConductReport( $report : report, nature == ConductNature.PERSONAL_INFORMATION_DISCLOSED )
            then
                flag( $subject );
            end
            """;

    private static final ConnectEngine ENGINE = ConnectEngine.builder()
            .rules(new RuleBook(
                    "acme",
                    "1",
                    Map.of("book.properties", "id = acme\nversion = 1\nengine = 1\n", "rules/mixed.drl", RULE)))
            .build();

    /** Sam told of it; there is no conflict on record. */
    private static final Workplace WORKPLACE = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC)
            .keeps(Register.CONDUCT_REPORTS, LocalDate.parse("2026-01-01"))
            .keeps(Register.CONFLICTS, LocalDate.parse("2026-01-01"))
            .add(Person.of("lea", "support"))
            .add(Person.of("sam", "support").ledBy("lea"))
            .add(Person.of("kim", "support").ledBy("lea"))
            .add(ConductReport.of(
                    "r-1", ConductNature.PERSONAL_INFORMATION_DISCLOSED, LocalDate.parse("2026-08-20"), "sam"))
            .build();

    static Stream<Viewer> readers() {
        return Stream.of(
                Viewer.employee("sam"),
                Viewer.employee("kim"),
                Viewer.leader("lea"),
                Viewer.caseHandler("sue"),
                Viewer.wellbeing(),
                Viewer.workerRepresentative(),
                Viewer.organisation());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isToldToNobody(Viewer reader) {
        assertThat(ENGINE.assess(WORKPLACE).reportFor(reader).findings())
                .noneMatch(finding -> finding.rule().equals("ACME-21"));
    }
}
