package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.has;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.strain;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTrouble.HANDLER;
import static work.connect.rules.rule.GivenTrouble.SAM;
import static work.connect.rules.rule.GivenTrouble.aloneAndInConflict;
import static work.connect.rules.rule.GivenTrouble.conflict;
import static work.connect.rules.rule.GivenTrouble.everybodySpokenOf;
import static work.connect.rules.rule.GivenTrouble.harassmentOf;
import static work.connect.rules.rule.GivenTrouble.lonely;
import static work.connect.rules.rule.GivenTrouble.sam;
import static work.connect.rules.rule.GivenTrouble.tiesAskedAndInConflict;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.connection.TieSource;
import work.connect.model.intervention.Trait;
import work.connect.model.people.WorkMode;

/** What must not be offered where a report is open, where a tie is strained and to those far away. */
class AdviceWithheldTest {

    @Test
    void suggestsGoingToTheLeaderWhenNothingSpeaksAgainstIt() {
        assertThat(plan(report(aloneAndInConflict(), SAM))).anyMatch(action -> has(action, Trait.THROUGH_LEADER));
    }

    @Test
    void suggestsSocialAndJointActionsWhenNothingSpeaksAgainstIt() {
        assertThat(plan(report(tiesAskedAndInConflict(), SAM)))
                .anyMatch(action -> has(action, Trait.SOCIAL))
                .anyMatch(action -> has(action, Trait.JOINT));
    }

    @Test
    void sparesTheOneAffectedWhatCouldHarm() {
        Report report = report(aloneAndInConflict().add(harassmentOf("sam")), SAM);

        assertThat(plan(report))
                .isNotEmpty()
                .noneMatch(action -> has(action, Trait.SOCIAL, Trait.JOINT, Trait.VENTING, Trait.THROUGH_LEADER));
    }

    @Test
    void stillHelpsTheOneAffectedInEachMatter() {
        Report report = report(aloneAndInConflict().add(harassmentOf("sam")), SAM);

        assertThat(everybodySpokenOf(report)).containsExactlyInAnyOrder("report r1", "you", "you and a2");
    }

    @Test
    void sparesNobodyOnceTheCaseIsClosed() {
        ConductReport closed = harassmentOf("sam").closedOn(TODAY);

        assertThat(report(aloneAndInConflict().add(closed), SAM).plan())
                .isEqualTo(report(aloneAndInConflict(), SAM).plan());
    }

    @Test
    void offersTheHandlerToBringPeopleTogetherWhenNothingIsReported() {
        Workplace.Builder workplace = workplace().addAll(team("a", 5)).add(conflict("a2", "a3"));

        assertThat(plan(report(workplace, HANDLER), "a2 and a3")).anyMatch(action -> has(action, Trait.JOINT));
    }

    @ParameterizedTest
    @CsvSource({"a2, a5", "a3, a5", "a5, a2", "a5, a3"})
    void bringsNobodyTogetherWhomAReportTouches(String affected, String concerned) {
        Workplace.Builder workplace = workplace()
                .addAll(team("a", 5))
                .add(conflict("a2", "a3"))
                .add(harassmentOf(affected).concerning(concerned));

        assertThat(plan(report(workplace, HANDLER), "a2 and a3"))
                .isNotEmpty()
                .noneMatch(action -> has(action, Trait.SOCIAL, Trait.JOINT, Trait.VENTING, Trait.THROUGH_LEADER));
    }

    @Test
    void stillBringsOthersTogether() {
        Workplace.Builder workplace = workplace()
                .addAll(team("a", 6))
                .add(conflict("a2", "a3"))
                .add(harassmentOf("a5").concerning("a6"));

        assertThat(plan(report(workplace, HANDLER), "a2 and a3")).anyMatch(action -> has(action, Trait.JOINT));
    }

    static Stream<Viewer> thoseWhoMayNotKnow() {
        return Stream.of(Viewer.leader("a1"), Viewer.employee("a1"), Viewer.employee("a2"), Viewer.caseHandler("a2"));
    }

    @ParameterizedTest
    @MethodSource("thoseWhoMayNotKnow")
    void noPlanTellsOfAReportThatTheReaderMayNotKnowOf(Viewer reader) {
        Workplace.Builder quiet = aloneAndInConflict();
        Workplace.Builder reported =
                aloneAndInConflict().add(harassmentOf("sam").concerning("a2"));

        assertThat(report(reported, reader)).isEqualTo(report(quiet, reader));
    }

    @Test
    void asksNobodyToBeSocialWhoNamedAStrainedTie() {
        Report report = report(tiesAskedAndInConflict().add(strain("sam", "a4")), SAM);

        assertThat(plan(report))
                .isNotEmpty()
                .noneMatch(action -> has(action, Trait.SOCIAL, Trait.JOINT, Trait.VENTING));
    }

    @Test
    void takesNothingFromThePlanForAStrainedTieThatTheHostPutOnRecord() {
        assertThat(report(tiesAskedAndInConflict().add(strain("sam", "a4").saidBy(TieSource.ON_RECORD)), SAM)
                        .plan())
                .isEqualTo(report(tiesAskedAndInConflict(), SAM).plan());
    }

    @Test
    void takesNothingFromThePlanForATieThatOthersCallStrained() {
        assertThat(report(tiesAskedAndInConflict().add(strain("a4", "sam")), SAM)
                        .plan())
                .isEqualTo(report(tiesAskedAndInConflict(), SAM).plan());
    }

    @Test
    void asksNothingInPersonOfThoseWhoWorkRemotely() {
        assertThat(plan(report(lonely(sam().working(WorkMode.REMOTE)), SAM)))
                .isNotEmpty()
                .noneMatch(action -> has(action, Trait.IN_PERSON));
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkMode.class,
            names = {"ON_SITE", "HYBRID"})
    void offersTheRestWhatNeedsAPlace(WorkMode mode) {
        assertThat(plan(report(lonely(sam().working(mode)), SAM))).anyMatch(action -> has(action, Trait.IN_PERSON));
    }
}
