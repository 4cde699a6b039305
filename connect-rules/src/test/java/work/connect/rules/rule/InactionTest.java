package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.figure;
import static work.connect.rules.rule.GivenTeams.intervention;
import static work.connect.rules.rule.GivenTeams.ofTen;
import static work.connect.rules.rule.GivenTeams.oneToOne;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.support;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.ActionOutcome;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.intervention.ControlLevel;
import work.connect.model.measure.Construct;
import work.connect.model.people.Person;

/** MET-02: was what was agreed done, and did it help? */
class InactionTest {

    private static final Viewer LEADER = Viewer.leader("a1");
    private static final String IN_VAIN =
            "What was tried has not changed it. The reason may lie in how the work is arranged, so that comes first now.";

    /** Team "a" of ten feels little support from a1, who leads it; this was agreed. */
    private static Workplace.Builder littleSupport(ActionTaken... agreed) {
        Workplace.Builder workplace = ofTen(support("a", "30", 10));
        for (ActionTaken action : agreed) {
            workplace.add(action);
        }
        return workplace;
    }

    private static ActionTaken agreed(String key) {
        return ActionTaken.of(key, key)
                .against(Hazard.LOW_SUPPORT_SUPERVISOR)
                .forTeam("a")
                .agreedOn(TODAY.minusDays(200), "a1");
    }

    private static ActionTaken overdue(int days) {
        return agreed("TASK_ASSISTANCE").dueOn(TODAY.minusDays(days));
    }

    private static ActionTaken triedInVain(String key) {
        return agreed(key).doneOn(TODAY.minusDays(120)).reviewedOn(TODAY.minusDays(30), ActionOutcome.CHANGED_NOTHING);
    }

    private static Figure asSeenBy(Viewer reader, Workplace.Builder workplace) {
        return figure(workplace, reader, "a", Hazard.LOW_SUPPORT_SUPERVISOR);
    }

    private static Severity severity(ActionTaken... agreed) {
        return asSeenBy(LEADER, littleSupport(agreed)).severity();
    }

    @ParameterizedTest
    @CsvSource({"30, MODERATE", "31, HIGH", "150, HIGH"})
    void whatIsLongOverdueRaisesByOneLevel(int days, Severity severity) {
        assertThat(severity(overdue(days))).isEqualTo(severity);
    }

    @Test
    void saysForHowLongAndTheLimit() {
        assertThat(asSeenBy(LEADER, littleSupport(overdue(40))).reasons())
                .contains("What was agreed has been overdue for 40 days; 30 days is the limit."
                        + " Something else may be easier to do: begin with how the work is arranged.");
    }

    @Test
    void saysNothingOnceTheFindingIsGone() {
        Workplace.Builder well = ofTen(support("a", "60", 10)).add(overdue(150));

        assertThat(asSeenBy(LEADER, well).severity()).isEqualTo(Severity.NONE);
        assertThat(asSeenBy(LEADER, well).reasons()).isEmpty();
    }

    @Test
    void whatWasDoneIsNotOverdue() {
        assertThat(severity(overdue(40).doneOn(TODAY.minusDays(5)))).isEqualTo(Severity.MODERATE);
    }

    @Test
    void waitsWhileAnotherActionIsWithinItsTime() {
        assertThat(severity(overdue(40), agreed("LISTEN").dueOn(TODAY))).isEqualTo(Severity.MODERATE);
        assertThat(severity(overdue(40), agreed("LISTEN").dueOn(TODAY.minusDays(1))))
                .isEqualTo(Severity.HIGH);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionOutcome.class,
            names = {"CHANGED_NOTHING", "MADE_IT_WORSE"})
    void whatWasTriedInVainRaisesByOneLevel(ActionOutcome outcome) {
        ActionTaken action =
                agreed("TASK_ASSISTANCE").doneOn(TODAY.minusDays(90)).reviewedOn(TODAY.minusDays(9), outcome);

        assertThat(severity(action)).isEqualTo(Severity.HIGH);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionOutcome.class,
            names = {"HELPED", "HELPED_A_LITTLE"})
    void whatHelpedRaisesNothing(ActionOutcome outcome) {
        ActionTaken action =
                agreed("TASK_ASSISTANCE").doneOn(TODAY.minusDays(90)).reviewedOn(TODAY.minusDays(9), outcome);

        assertThat(severity(action)).isEqualTo(Severity.MODERATE);
    }

    @Test
    void whatWasLookedAtLastCounts() {
        ActionTaken helped = agreed("LISTEN").doneOn(TODAY.minusDays(29)).reviewedOn(TODAY, ActionOutcome.HELPED);

        assertThat(severity(triedInVain("TASK_ASSISTANCE"), helped)).isEqualTo(Severity.MODERATE);
    }

    @Test
    void whatWasTriedInVainIsNotProposedAgain() {
        assertThat(plan(report(littleSupport(), LEADER))).contains("TASK_ASSISTANCE");
        assertThat(plan(report(littleSupport(triedInVain("TASK_ASSISTANCE")), LEADER)))
                .isNotEmpty()
                .doesNotContain("TASK_ASSISTANCE");
    }

    @Test
    void thePlanBeginsWithTheWorkWhereTheTrainingDidNotHelp() {
        Workplace.Builder workplace = littleSupport(triedInVain("TRAINING_IN_KEEPING_CALM"));

        assertThat(plan(report(workplace, LEADER))).contains("REBALANCE_WORK");
        assertThat(intervention(plan(report(workplace, LEADER)).get(0)).level()).isEqualTo(ControlLevel.DESIGN);
        assertThat(asSeenBy(LEADER, workplace).reasons()).contains(IN_VAIN);
    }

    @Test
    void isPatientWhileTheWorkIsBeingChangedAfterATrainingThatDidNotHelp() {
        ActionTaken rebalancing = agreed("REBALANCE_WORK")
                .dueOn(TODAY.minusDays(60))
                .doneOn(TODAY.minusDays(60))
                .toReviewOn(TODAY.plusDays(3));
        Workplace.Builder workplace = littleSupport(triedInVain("TRAINING_IN_KEEPING_CALM"), rebalancing);

        assertThat(asSeenBy(LEADER, workplace).severity()).isEqualTo(Severity.MODERATE);
        assertThat(asSeenBy(LEADER, workplace).reasons()).doesNotContain(IN_VAIN);
    }

    @Test
    void isToldToMembersOfTheTeamToo() {
        assertThat(asSeenBy(Viewer.employee("a5"), littleSupport(overdue(40))).severity())
                .isEqualTo(Severity.HIGH);
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void ranksNoLeaderForReadersOfGroups(Viewer reader) {
        assertThat(asSeenBy(reader, littleSupport(overdue(40)))).isEqualTo(asSeenBy(reader, littleSupport()));
    }

    @Test
    void whatWasAgreedAgainstSomethingElseRaisesNothing() {
        assertThat(severity(overdue(40).against(Hazard.LOW_PSYCH_SAFETY))).isEqualTo(Severity.MODERATE);
    }

    @Test
    void whereItIsNotSaidAgainstWhatTheRuleDecides() {
        assertThat(severity(overdue(40).against(null))).isEqualTo(Severity.HIGH);
        assertThat(severity(agreed("CAMERA_ON").against(null).dueOn(TODAY.minusDays(40))))
                .isEqualTo(Severity.MODERATE);
    }

    @Test
    void whatWasAgreedForAnotherTeamRaisesNothing() {
        Workplace.Builder workplace =
                littleSupport().addAll(team("b", 10)).add(overdue(40).forTeam("b"));

        assertThat(asSeenBy(LEADER, workplace).severity()).isEqualTo(Severity.MODERATE);
    }

    /** Nothing else is found, so that nothing could come together with it. */
    @ParameterizedTest
    @CsvSource({"30, MODERATE", "31, HIGH"})
    void whatIsLongOverdueForTheOrganisationRaisesWhatIsFoundOfItAlone(int days, Severity severity) {
        Workplace.Builder workplace = ofTen().add(GivenAnswers.organisation(Construct.FAIRNESS, "49", 10))
                .add(ActionTaken.of("one", "FAIR_CRITERIA")
                        .against(Hazard.UNFAIR_TREATMENT)
                        .agreedOn(TODAY.minusDays(200), "a1")
                        .dueOn(TODAY.minusDays(days)));

        assertThat(report(workplace, Viewer.wellbeing()).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.severity()).isEqualTo(severity));
    }

    private static Workplace.Builder lapsed(ActionTaken action) {
        return workplace()
                .keeps(Register.ONE_TO_ONES, LONG_AGO)
                .addAll(team("a", 4))
                .add(Person.of("sam", "a").ledBy("a1"))
                .add(oneToOne(30, "a1", "sam"))
                .add(action);
    }

    private static Severity lapsed(Viewer reader, ActionTaken action) {
        return report(lapsed(action), reader).findings().stream()
                .filter(finding ->
                        finding.rule().equals("REM-02") && !finding.about().matches("a\\d"))
                .map(Finding::severity)
                .findFirst()
                .orElseThrow();
    }

    private static ActionTaken agreedForSam() {
        return ActionTaken.of("x", "ONE_TO_ONE")
                .against(Hazard.LOW_EXPOSURE)
                .forPerson("sam")
                .dueOn(TODAY.minusDays(40));
    }

    @Test
    void whatWasAgreedForAPersonIsToldToThoseWhoSaidThatTheyKnow() {
        ActionTaken knownToBoth =
                agreedForSam().agreedOn(TODAY.minusDays(90), "a1").knownTo("sam");

        assertThat(lapsed(LEADER, knownToBoth)).isEqualTo(Severity.MODERATE);
        assertThat(lapsed(Viewer.employee("sam"), knownToBoth)).isEqualTo(Severity.MODERATE);
        assertThat(lapsed(LEADER, agreedForSam().knownTo("sam"))).isEqualTo(Severity.LOW);
        assertThat(lapsed(Viewer.employee("sam"), agreedForSam())).isEqualTo(Severity.LOW);
    }

    private static Severity conflict(Viewer reader, String other, String... knownTo) {
        Workplace.Builder workplace = workplace()
                .addAll(team("a", 5))
                .add(Conflict.between("c1", "a2", other)
                        .openedOn(TODAY.minusDays(14))
                        .recordedBy("a2")
                        .acknowledgedBy("a1", other))
                .add(ActionTaken.of("x", "FACILITATED_TALK")
                        .aboutConflict("c1")
                        .dueOn(TODAY.minusDays(31))
                        .knownTo(knownTo));
        return report(workplace, reader).findings().stream()
                .filter(finding -> finding.rule().equals("CON-01"))
                .map(Finding::severity)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasAgreedAboutAConflictIsToldToPartiesAndHandlersWhoKnowOfIt() {
        assertThat(conflict(Viewer.employee("a2"), "a3", "a2")).isEqualTo(Severity.HIGH);
        assertThat(conflict(Viewer.employee("a3"), "a3", "a2")).isEqualTo(Severity.MODERATE);
        assertThat(conflict(Viewer.caseHandler("hana"), "a3", "hana")).isEqualTo(Severity.HIGH);
        assertThat(conflict(Viewer.caseHandler("hana"), "a3", "a2")).isEqualTo(Severity.MODERATE);
    }

    @Test
    void someoneWhoLeadsIsSentNoSignalAboutAConflict() {
        assertThat(conflict(LEADER, "a3", "a1")).isEqualTo(Severity.MODERATE);
        assertThat(conflict(LEADER, "a1", "a1")).isEqualTo(Severity.MODERATE);
        assertThat(conflict(Viewer.employee("a1"), "a1", "a1")).isEqualTo(Severity.MODERATE);
    }
}
