package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Person;
import work.connect.rules.rulebook.RuleBook;

/** A report speaks the language it is asked for in, and no other beside it. */
class ReportLanguageTest {

    private static final String ADDED = """
            package acme.detect

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            rule "contact-fell-away"
                @id( "ACME-01" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "Did you meet lately?" )
                @because( "You last met {days} days ago." )
                @ladder( "days: HIGH 40" )
                @grade( E3 )
                @source( "acme" )
                @actions( "ONE_TO_ONE" )
            when
                Limit( rule == "contact-fell-away", key == "days", $step : step, $limit : value )
                $subject : LeaderContact( $days : daysSinceOneToOne, daysSinceOneToOne >= $limit )
            then
                flag( $subject );
            end
            """;

    private static final String NOT_TRANSLATED = "Ihre Organisation hat eigene Regeln oder Maßnahmen hinzugefügt";

    private static final Workplace WORKPLACE = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC)
            .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
            .add(Person.of("lea", "support"))
            .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2025-03-01")))
            .add(Interaction.oneToOne(Instant.parse("2026-07-14T09:00:00Z"), "lea", "sam"))
            .build();

    private static final Viewer SAM = Viewer.employee("sam");

    private static Report report(ConnectEngine engine, Viewer viewer, String language) {
        return engine.assess(WORKPLACE).reportFor(viewer, Locale.forLanguageTag(language));
    }

    @Test
    void isGermanWhereGermanIsAskedFor() {
        Report report = report(ConnectEngine.standard(), SAM, "de-AT");

        assertThat(report.language()).isEqualTo(Locale.GERMAN);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.about()).isEqualTo("Sie");
            assertThat(finding.because())
                    .isEqualTo("Seit 49 Tagen gab es kein Gespräch zu zweit; der Grenzwert liegt bei 42 Tagen."
                            + " Tage der Abwesenheit zählen nicht.");
        });
        assertThat(report.summarize())
                .contains("einplanen  Wenig Zeit mit der Führungskraft")
                .contains("Für Sie: Seit 49 Tagen")
                .contains("Grundlage: ein Erfahrungswert aus der Praxis. (REM-02)");
    }

    @Test
    void isWholeWithoutANotice() {
        assertThat(report(ConnectEngine.standard(), SAM, "de").notices())
                .noneMatch(notice -> notice.startsWith(NOT_TRANSLATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "und"})
    void isEnglishOtherwiseAndSaysSo(String language) {
        ConnectEngine engine = ConnectEngine.standard();

        assertThat(report(engine, SAM, language))
                .isEqualTo(engine.assess(WORKPLACE).reportFor(SAM))
                .satisfies(report -> assertThat(report.language()).isEqualTo(Locale.ENGLISH));
    }

    /** A rule of a vendor may have the name of a rule of ours that is not in use; it keeps its own sentence. */
    @Test
    void saysWhatAVendorWroteAsItIsWritten() {
        ConnectEngine engine = ConnectEngine.builder()
                .rules(new RuleBook("acme", "1", Map.of("detect/acme.drl", ADDED)))
                .build();

        Report report = report(engine, SAM, "de");

        assertThat(report.findings()).anyMatch(finding -> finding.because().equals("You last met 49 days ago."));
        assertThat(report.notices()).anyMatch(notice -> notice.startsWith(NOT_TRANSLATED));
    }

    /** Whether rules are translated is told to everybody, so that it tells nobody what was found. */
    @Test
    void tellsThatRulesAreNotTranslatedWhateverWasFound() {
        ConnectEngine engine = ConnectEngine.builder()
                .rules(new RuleBook("acme", "1", Map.of("detect/acme.drl", ADDED)))
                .build();

        assertThat(List.of(Viewer.employee("lea"), Viewer.leader("lea"), Viewer.organisation()))
                .allSatisfy(viewer -> assertThat(report(engine, viewer, "de").notices())
                        .anyMatch(notice -> notice.startsWith(NOT_TRANSLATED)));
        assertThat(report(engine, SAM, "en").notices()).noneMatch(notice -> notice.contains("written in"));
    }
}
