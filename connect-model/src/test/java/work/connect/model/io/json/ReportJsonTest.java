package work.connect.model.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.Actor;
import work.connect.model.intervention.ControlLevel;

class ReportJsonTest {

    static List<Report> reports() {
        return List.of(full(Viewer.leader("lea")), full(Viewer.wellbeing()), empty());
    }

    static Report full(Viewer viewer) {
        return new Report(
                viewer,
                Instant.parse("2026-09-01T08:00:00.25Z"),
                List.of(finding("REM-02", Severity.HIGH), finding("ISO-01", Severity.LOW)),
                List.of(
                        new Figure(
                                Subject.team("support"),
                                Hazard.LOW_PSYCH_SAFETY,
                                "Is it well?",
                                "4.1 on a scale from 1 to 7",
                                Severity.MODERATE,
                                List.of("One.", "Two.")),
                        Figure.notShown(Subject.ORGANISATION, Hazard.LOW_PSYCH_SAFETY, "Is it well?"),
                        Figure.notShown(Subject.person("sam"), Hazard.ISOLATION, "Is it well?"),
                        Figure.notShown(Subject.pair("sam", "lea"), Hazard.DAMAGE_SPREAD, "Is it well?")),
                List.of(recommendation("Mind the \"quiet\" ones."), recommendation(null)),
                List.of("You answer each other quickly."),
                List.of("Do people help each other?", "Do people help each other?"),
                List.of(new NotAssessed("TRU-01", "Is there trust?", List.of(Gap.OUTDATED, Gap.NO_MEASURE))),
                List.of("Made for people:\n\tread it with care; ä, 日本, 😀."),
                List.of("REM-02: LOW at days above 21"),
                List.of("standard 1 abc"),
                viewer.audience().readsGroups(),
                Locale.ENGLISH);
    }

    private static Report empty() {
        return new Report(
                Viewer.organisation(),
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Locale.ENGLISH);
    }

    private static Finding finding(String rule, Severity severity) {
        return new Finding(
                rule,
                "one-to-ones-have-lapsed",
                Hazard.LOW_EXPOSURE,
                Hazard.LOW_EXPOSURE.title(),
                "sam",
                severity,
                Confidence.MEDIUM,
                "The last one-to-one was 50 days ago; 42 days is the limit.",
                "Do people still get time alone with the person who leads them?",
                EvidenceGrade.E3,
                "S4:35",
                List.of("It goes along with isolation."));
    }

    private static Recommendation recommendation(String caution) {
        return new Recommendation(
                "ONE_TO_ONE",
                "sam",
                "Meet one-to-one",
                "Meet this week, and listen first.",
                caution == null ? null : "Open the calendar.",
                ControlLevel.values()[0],
                List.of(Actor.LEADER, Actor.HR),
                List.of(Hazard.LOW_EXPOSURE, Hazard.ISOLATION),
                caution,
                42,
                List.of("S4:35"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void readsWhatItWrote(Report report) throws IOException {
        String json = written(report);

        Report read = ReportJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(read).isEqualTo(report);
        assertThat(ReportJson.read(new StringReader(json))).isEqualTo(report);
        assertThat(written(read)).isEqualTo(json);
    }

    @Test
    void namesTheLanguageUnlessItIsEnglish() throws IOException {
        Report english = full(Viewer.wellbeing());
        Report german = new Report(
                english.viewer(),
                english.asOf(),
                english.findings(),
                english.figures(),
                english.plan(),
                english.strengths(),
                english.quiet(),
                english.notAssessed(),
                english.notices(),
                english.limits(),
                english.books(),
                false,
                Locale.GERMAN);

        assertThat(written(english)).doesNotContain("\"language\"");
        assertThat(written(german)).contains("\"language\":\"de\"");
        assertThat(ReportJson.read(new StringReader(written(german)))).isEqualTo(german);
    }

    @Test
    void writesWhomAFigureIsAboutWithoutATypeOfItsOwn() throws IOException {
        assertThat(written(full(Viewer.wellbeing())))
                .contains(
                        "  \"viewer\":{\n    \"audience\":\"WELLBEING\"\n  },\n  \"asOf\":\"2026-09-01T08:00:00.250Z\"")
                .contains(
                        "{\"unit\":\"ORGANISATION\",\"hazard\":\"LOW_PSYCH_SAFETY\",\"asks\":\"Is it well?\",\"value\":\"NOT_SHOWN\"")
                .contains("{\"unit\":\"PAIR\",\"first\":\"lea\",\"second\":\"sam\",\"hazard\"")
                .contains("{\"unit\":\"TEAM\",\"team\":\"support\",\"hazard\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "viewer":{"audience":"LEADER"},"asOf":"2026-09-01T08:00:00Z"       | CONTRADICTION viewer
                    "viewer":{"audience":"BOSS"},"asOf":"2026-09-01T08:00:00Z"         | UNKNOWN_VALUE viewer.audience
                    "viewer":{"audience":"ORGANISATION"}                               | MISSING_VALUE asOf
                    "viewer":{"audience":"ORGANISATION"},"asOf":"2026-09-01T08:00:00Z","figures":[{"unit":"TEAM","person":"sam","hazard":"SILOS","asks":"","value":"","severity":"NONE"}] | CONTRADICTION figures[0]
                    "viewer":{"audience":"ORGANISATION"},"asOf":"2026-09-01T08:00:00Z","findings":{} | UNKNOWN_VALUE findings
                    "viewer":{"audience":"ORGANISATION"},"asOf":"2026-09-01T08:00:00Z","quiet":[1] | UNKNOWN_VALUE quiet
                    "viewer":{"audience":"ORGANISATION"},"asOf":"2026-09-01T08:00:00Z","language":"d-" | UNKNOWN_VALUE language
                    "viewer":{"audience":"ORGANISATION"},"asOf":"2026-09-01T08:00:00Z","finding":[] | UNKNOWN_COLUMN connect-report
                    """)
    void tellsWhatIsWrong(String parts, String expected) {
        InvalidJsonException invalid = catchThrowableOfType(
                InvalidJsonException.class,
                () -> ReportJson.read(new StringReader("{\"format\":\"connect-report\",\"version\":1," + parts + "}")));

        assertThat(invalid.total()).isEqualTo(1);
        assertThat(invalid.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code() + " " + problem).startsWith(expected + ": "));
        assertThat(invalid).hasMessageStartingWith("This document cannot be read. Problems: 1\n  ");
    }

    @Test
    void aFlatFigureNamesWhomItIsAboutAndNobodyElse() {
        assertThatThrownBy(() -> new WireFigure(
                        Unit.ORGANISATION,
                        null,
                        null,
                        null,
                        "support",
                        Hazard.SILOS,
                        "Is it well?",
                        "",
                        Severity.NONE,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A figure for (ORGANISATION) must name that and nothing else.");
        assertThat(WireFigure.of(Figure.notShown(Subject.person("sam"), Hazard.ISOLATION, "Is it well?"))
                        .toString())
                .doesNotContain("sam");
    }

    static String written(Report report) throws IOException {
        StringWriter text = new StringWriter();
        ReportJson.write(report, text);
        return text.toString();
    }
}
