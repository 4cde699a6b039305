package work.connect.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;
import work.connect.model.people.Team;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;
import work.connect.rules.rulebook.RuleBook;

/** The invented company in German: each reader is shown the same as in English, and not one word of English. */
class GermanReportTest {

    private static final Workplace WORKPLACE =
            CsvFolder.read(Path.of("company"), CsvOptions.standard()).workplace();
    private static final Assessment ASSESSMENT =
            ConnectEngine.builder().rules(RuleBook.telemetry()).build().assess(WORKPLACE);

    /** Words that no German sentence has; a team of the company is called people. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(the|of|and|with|your?|who|is|are|has|have|not|days|limit|for|this)\\b");

    static Stream<Viewer> readers() {
        List<Viewer> readers =
                new ArrayList<>(List.of(Viewer.organisation(), Viewer.wellbeing(), Viewer.workerRepresentative()));
        WORKPLACE.people().forEach(person -> readers.add(Viewer.employee(person.id())));
        Set<String> leaders = new HashSet<>();
        WORKPLACE.teams().values().stream().map(Team::leader).forEach(leader -> {
            if (leader != null && WORKPLACE.positionOf(leader) >= 0 && leaders.add(leader)) {
                readers.add(Viewer.leader(leader));
            }
        });
        WORKPLACE.reporters().stream()
                .flatMap(reporter -> reporter.consentsTo().stream())
                .sorted()
                .distinct()
                .map(Viewer::caseHandler)
                .forEach(readers::add);
        return readers.stream();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void showsTheSameInAnotherLanguage(Viewer reader) {
        Report english = ASSESSMENT.reportFor(reader);
        Report german = ASSESSMENT.reportFor(reader, Locale.GERMAN);

        assertThat(german.language()).isEqualTo(Locale.GERMAN);
        assertThat(german.asOf()).isEqualTo(english.asOf());
        assertSame(
                german.findings(),
                english.findings(),
                finding -> List.of(
                        finding.rule(),
                        finding.name(),
                        finding.hazard(),
                        finding.severity(),
                        finding.confidence(),
                        finding.grade(),
                        finding.source(),
                        finding.modifiers().size()));
        assertSame(
                german.figures(),
                english.figures(),
                figure -> List.of(
                        figure.group(),
                        figure.hazard(),
                        figure.severity(),
                        figure.isShown(),
                        figure.reasons().size()));
        assertSame(
                german.plan(),
                english.plan(),
                step -> List.of(
                        step.intervention(),
                        step.level(),
                        step.by(),
                        step.hazards(),
                        step.firstStep() == null,
                        step.caution() == null,
                        step.reviewAfterDays(),
                        step.origin()));
        assertSame(german.notAssessed(), english.notAssessed(), asked -> List.of(asked.rule(), asked.gaps()));
        assertSame(german.strengths(), english.strengths(), strength -> "");
        assertSame(german.quiet(), english.quiet(), question -> "");
        assertSame(german.notices(), english.notices(), notice -> "");
        assertSame(german.limits(), english.limits(), limit -> "");
        assertThat(german.books()).isEqualTo(english.books());
    }

    private static <T> void assertSame(List<T> german, List<T> english, Function<T, Object> but) {
        assertThat(german.stream().map(but).toList())
                .isEqualTo(english.stream().map(but).toList());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void saysNothingInEnglish(Viewer reader) {
        Report german = ASSESSMENT.reportFor(reader, Locale.GERMAN);
        Set<String> english = Set.copyOf(texts(ASSESSMENT.reportFor(reader)));

        assertThat(texts(german))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .isNotIn(english)
                        .doesNotContain("{", "}")
                        .doesNotContainPattern(ENGLISH));
    }

    @Test
    void isReadInATerminalToo() {
        assertThat(ASSESSMENT
                        .reportFor(Viewer.workerRepresentative(), Locale.GERMAN)
                        .summarize())
                .startsWith("Stand: 1")
                .contains("ZAHLEN", "GELTENDE GRENZWERTE", "GUT ZU WISSEN", "REGELWERKE")
                .doesNotContain("WHAT", "Basis:", "as of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-CH", "th-TH-u-ca-buddhist-nu-thai"})
    void isTheSameWhateverTheLanguageOfTheMachine(String tag) {
        Locale here = Locale.getDefault();
        List<String> reports = summaries();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(summaries()).isEqualTo(reports);
        } finally {
            Locale.setDefault(here);
        }
    }

    private static List<String> summaries() {
        return readers()
                .map(reader -> ASSESSMENT.reportFor(reader, Locale.GERMAN).summarize())
                .toList();
    }

    /** Everything a reader reads but ids, the names of hazards, and the sources of cut-offs and norms. */
    private static List<String> texts(Report report) {
        List<String> texts = new ArrayList<>();
        for (Finding finding : report.findings()) {
            texts.add(finding.because());
            texts.add(finding.asks());
            texts.addAll(finding.modifiers());
        }
        for (Figure figure : report.figures()) {
            if (figure.isShown()) {
                texts.add(figure.value());
            }
            texts.addAll(figure.reasons());
        }
        for (Recommendation step : report.plan()) {
            texts.add(step.title());
            texts.add(step.wording());
            Stream.of(step.firstStep(), step.caution())
                    .filter(text -> text != null)
                    .forEach(texts::add);
        }
        texts.addAll(report.strengths());
        texts.addAll(report.quiet());
        report.notAssessed().stream().map(NotAssessed::asks).forEach(texts::add);
        texts.addAll(report.notices());
        report.limits().stream()
                .filter(line -> line.contains("?") || line.startsWith("Norms"))
                .forEach(texts::add);
        return texts;
    }
}
