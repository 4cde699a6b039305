package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.intervention;
import static work.connect.rules.rule.GivenTeams.ofTen;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.safety;
import static work.connect.rules.rule.GivenTeams.support;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTrouble.HANDLER;
import static work.connect.rules.rule.GivenTrouble.SAM;
import static work.connect.rules.rule.GivenTrouble.conflict;
import static work.connect.rules.rule.GivenTrouble.everybodySpokenOf;
import static work.connect.rules.rule.GivenTrouble.everythingAtOnce;
import static work.connect.rules.rule.GivenTrouble.everythingAtOnceAndReports;
import static work.connect.rules.rule.GivenTrouble.lonely;
import static work.connect.rules.rule.GivenTrouble.sam;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Severity;

/** What is planned for each one, and who does it. */
class AdviceTest {

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.GivenTrouble#readers")
    void plansAtMostFiveActionsForEachOne(Viewer reader) {
        Report report = report(everythingAtOnceAndReports(), reader);

        assertThat(everybodySpokenOf(report))
                .isNotEmpty()
                .allSatisfy(about -> assertThat(plan(report, about)).hasSizeLessThanOrEqualTo(5));
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.GivenTrouble#readers")
    void plansEachActionOnceForEachOne(Viewer reader) {
        Report report = report(everythingAtOnceAndReports(), reader);

        assertThat(everybodySpokenOf(report))
                .isNotEmpty()
                .allSatisfy(about -> assertThat(plan(report, about)).doesNotHaveDuplicates());
    }

    static Stream<Viewer> thosePlanningForOthers() {
        return Stream.concat(Stream.of(HANDLER), GivenTeams.GROUP_READERS.stream());
    }

    private static Set<String> pressing(Report report) {
        Stream<String> findings = report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.MODERATE))
                .map(Finding::about);
        Stream<String> figures = report.viewer().equals(HANDLER)
                ? Stream.empty()
                : report.figures().stream()
                        .filter(figure -> figure.severity().isAtLeast(Severity.MODERATE))
                        .map(figure -> figure.group().toString());
        return Stream.concat(findings, figures).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("thosePlanningForOthers")
    void plansNothingPressingWithoutThoseConcerned(Viewer reader) {
        Report report = report(everythingAtOnceAndReports(), reader);

        assertThat(pressing(report))
                .isNotEmpty()
                .allSatisfy(
                        about -> assertThat(plan(report, about)).containsAnyOf("CONSULT_PEOPLE", "HEAR_SEPARATELY"));
    }

    @ParameterizedTest
    @CsvSource({"team a", "sam"})
    void hasALeaderAskThoseConcernedWhenItIsPressing(String about) {
        Report report = report(everythingAtOnce(), Viewer.leader("a1"));

        assertThat(plan(report, about)).contains("CONSULT_PEOPLE");
    }

    @Test
    void advisesALeaderAboutAConflictToClarifyRolesAndNothingElse() {
        Workplace.Builder workplace =
                workplace().addAll(team("a", 5)).add(conflict("a2", "a3").recordedBy("a1"));

        assertThat(plan(report(workplace, Viewer.leader("a1")))).containsExactly("CLARIFY_ROLES");
    }

    @Test
    void tellsTheFirstStepToThoseWhoActAndToNobodyElse() {
        assertThat(report(lonely(sam()), SAM).plan())
                .allSatisfy(action -> assertThat(action.firstStep())
                        .isEqualTo(intervention(action.intervention())
                                .firstStepFor(Audience.PERSON)
                                .orElse(null)))
                .anyMatch(action -> action.firstStep() != null)
                .anyMatch(action -> action.firstStep() == null);
    }

    @Test
    void saysWhoActs() {
        assertThat(report(lonely(sam()), SAM).plan())
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action.by())
                        .isSorted()
                        .containsExactlyInAnyOrderElementsOf(
                                intervention(action.intervention()).by()));
    }

    static Stream<Workplace.Builder> wellAndUnwell() {
        Workplace.Builder wellOff = ofTen(support("a", "90", 10), safety("a", "7", 10));
        Workplace.Builder nothingKnown = ofTen();
        Workplace.Builder hidden = ofTen(safety("a", "2", 4));
        return Stream.of(wellOff, nothingKnown, hidden, everythingAtOnce(), everythingAtOnceAndReports());
    }

    @ParameterizedTest
    @MethodSource("wellAndUnwell")
    void remindsEveryLeaderOfTheSmallRoutine(Workplace.Builder workplace) {
        assertThat(report(workplace, Viewer.leader("a1")).plan())
                .filteredOn(action -> action.intervention().equals("TEAM_ROUTINE"))
                .extracting(Recommendation::about)
                .containsExactly("every team");
    }

    static Stream<Viewer> othersThanLeaders() {
        return Stream.concat(Stream.of(Viewer.employee("a1"), HANDLER), GivenTeams.GROUP_READERS.stream());
    }

    @ParameterizedTest
    @MethodSource("othersThanLeaders")
    void remindsNobodyElseOfTheRoutine(Viewer reader) {
        assertThat(report(everythingAtOnce(), reader).plan())
                .extracting(Recommendation::intervention)
                .doesNotContain("TEAM_ROUTINE");
    }
}
