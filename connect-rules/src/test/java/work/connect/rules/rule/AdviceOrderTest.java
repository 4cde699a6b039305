package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.intervention;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTrouble.HANDLER;
import static work.connect.rules.rule.GivenTrouble.everybodySpokenOf;
import static work.connect.rules.rule.GivenTrouble.everythingAtOnce;
import static work.connect.rules.rule.GivenTrouble.harassmentOf;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.intervention.ControlLevel;
import work.connect.model.intervention.Intervention;

/** What comes first in a plan. */
class AdviceOrderTest {

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.GivenTrouble#readers")
    void ordersActionsByHowDeepTheyReach(Viewer reader) {
        Report report = report(everythingAtOnce(), reader);

        assertThat(everybodySpokenOf(report))
                .allSatisfy(about -> assertThat(levels(report, about)).isSortedAccordingTo(Comparator.naturalOrder()));
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.GivenTrouble#readers")
    void putsFirmerEvidenceFirstWhereActionsReachAsDeep(Viewer reader) {
        Report report = report(everythingAtOnce(), reader);

        assertThat(everybodySpokenOf(report))
                .allSatisfy(about -> assertThat(plan(report, about).stream()
                                .map(GivenTeams::intervention)
                                .toList())
                        .isSortedAccordingTo(
                                Comparator.comparing(Intervention::level).thenComparing(Intervention::evidence)));
    }

    private static List<ControlLevel> levels(Report report, String about) {
        return plan(report, about).stream()
                .map(action -> intervention(action).level())
                .toList();
    }

    @Test
    void plansForTheOneAffectedInTheOrderOfTheRule() {
        Workplace.Builder workplace = workplace().addAll(team("a", 5)).add(harassmentOf("a2"));

        assertThat(plan(report(workplace, Viewer.employee("a2"))))
                .containsExactly(
                        "IMMEDIATE_SAFETY", "CLINICAL_SUPPORT", "NO_DETRIMENT", "FORMAL_REPORT", "INTERIM_SEPARATION");
    }

    @Test
    void plansForTheHandlerOfAReportInTheOrderOfTheRule() {
        Workplace.Builder workplace = workplace().addAll(team("a", 5)).add(harassmentOf("a2"));

        assertThat(plan(report(workplace, HANDLER)))
                .containsExactly(
                        "IMMEDIATE_SAFETY", "CLINICAL_SUPPORT", "CONSULT_PEOPLE", "NO_DETRIMENT", "FORMAL_REPORT");
    }
}
