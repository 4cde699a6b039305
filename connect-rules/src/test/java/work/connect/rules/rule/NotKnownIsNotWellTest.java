package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;

/** MET-03: what is not known never reads as if all were well, whoever reads. */
class NotKnownIsNotWellTest {

    static Viewer[] everybody() {
        return new Viewer[] {
            Viewer.employee("a2"),
            Viewer.leader("a1"),
            Viewer.caseHandler("hana"),
            Viewer.wellbeing(),
            Viewer.workerRepresentative(),
            Viewer.organisation()
        };
    }

    /** Of twelve people nothing is known but the team they are in. */
    private static Report nothingKnown(Viewer reader) {
        return report(workplace().addAll(team("a", 12)), reader);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nothingIsPraisedOfWhichNothingIsKnown(Viewer reader) {
        assertThat(nothingKnown(reader).strengths()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aFigureOfWhichNothingIsKnownIsNotShown(Viewer reader) {
        assertThat(nothingKnown(reader).figures()).noneMatch(Figure::isShown);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyReportSaysThatSilenceIsNoProof(Viewer reader) {
        assertThat(nothingKnown(reader).notices()).anyMatch(notice -> notice.contains("silence is no proof"));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void noQuestionIsBothQuietAndNotAssessed(Viewer reader) {
        Report report = nothingKnown(reader);

        assertThat(report.notAssessed()).extracting(NotAssessed::asks).noneMatch(report.quiet()::contains);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyGapHasAReason(Viewer reader) {
        assertThat(nothingKnown(reader).notAssessed())
                .allSatisfy(question -> assertThat(question.gaps()).isNotEmpty());
    }
}
