package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.people.ReportingLine;

/** CON-06: does somebody neutral help where one of the two leads the other? */
class ConflictInLineTest {

    private static final String RULE = "CON-06";
    private static final Viewer SAM = Viewer.employee("sam");
    private static final Viewer LEA_AS_LEADER = Viewer.leader("lea");

    /** Bo leads Lea, who leads Sam and Kim; Pat leads Rae. */
    private static Given aWorkplaceWith(Conflict... conflicts) {
        return aWorkplace()
                .keeps(Register.CONFLICTS)
                .people(
                        person("bo"),
                        person("lea").ledBy("bo"),
                        person("sam").ledBy("lea"),
                        person("kim").ledBy("lea"),
                        person("pat"),
                        person("rae").ledBy("pat"))
                .conflicts(conflicts);
    }

    private static Conflict withLea(int daysAgo) {
        return Conflict.between("c1", "sam", "lea").openedOn(daysAgo(daysAgo)).recordedBy("sam");
    }

    @ParameterizedTest
    @CsvSource({"7, MODERATE", "13, MODERATE", "14, HIGH", "400, HIGH"})
    void growsMorePressingWithTheDaysAndEndsAtHigh(int days, Severity severity) {
        assertThat(aWorkplaceWith(withLea(days)).tells(SAM).by(RULE))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void staysSilentForAWeek() {
        Told told = aWorkplaceWith(withLea(6)).tells(SAM);

        assertThat(told.by(RULE)).isEmpty();
        assertThat(told.gapsOf(RULE)).isEmpty();
    }

    @Test
    void saysForHowLongNobodyNeutralHelped() {
        assertThat(aWorkplaceWith(withLea(9)).tells(SAM).by(RULE))
                .extracting(Finding::because)
                .containsExactly("A conflict has been open for 9 days without help from somebody neutral,"
                        + " and one of the two leads the other; 7 days is the limit.");
    }

    @Test
    void speaksOfAConflictWithTheLeaderOfTheLeader() {
        Conflict withBo =
                Conflict.between("c1", "sam", "bo").openedOn(daysAgo(7)).recordedBy("sam");

        assertThat(aWorkplaceWith(withBo).tells(SAM).by(RULE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim", "pat", "rae"})
    void staysSilentBetweenPeopleOfWhomNeitherLeadsTheOther(String other) {
        Conflict conflict =
                Conflict.between("c1", "sam", other).openedOn(daysAgo(40)).recordedBy("sam");

        assertThat(aWorkplaceWith(conflict).tells(SAM).by(RULE)).isEmpty();
    }

    @Test
    void speaksWhenTheOneWhoLedThemThenLeadsThemNoMore() {
        Conflict withPat =
                Conflict.between("c1", "sam", "pat").openedOn(daysAgo(20)).recordedBy("sam");
        Given given = aWorkplaceWith(withPat)
                .fact(ReportingLine.of("sam", "pat", daysAgo(400)).until(daysAgo(10)));

        assertThat(given.tells(SAM).by(RULE)).hasSize(1);
    }

    @Test
    void staysSilentWhenTheyLedThemOnlyBeforeItBegan() {
        Conflict withPat =
                Conflict.between("c1", "sam", "pat").openedOn(daysAgo(20)).recordedBy("sam");
        Given given = aWorkplaceWith(withPat)
                .fact(ReportingLine.of("sam", "pat", daysAgo(400)).until(daysAgo(21)))
                .fact(ReportingLine.of("sam", "lea", daysAgo(20)));

        assertThat(given.tells(SAM).by(RULE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConflictStep.Kind.class,
            names = {"FACILITATED_TALK", "MEDIATION", "AGREEMENT"})
    void countsFromTheLastHelpOfSomebodyNeutralOrFromAnAgreedPlan(ConflictStep.Kind kind) {
        Told told = aWorkplaceWith(withLea(60)).step("c1", daysAgo(6), kind).tells(SAM);

        assertThat(told.by(RULE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConflictStep.Kind.class,
            names = {"TALK", "CHANGE_OF_WORK"})
    void aTalkBetweenTheTwoAloneIsNoNeutralHelp(ConflictStep.Kind kind) {
        Told told = aWorkplaceWith(withLea(60)).step("c1", daysAgo(6), kind).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.HIGH);
    }

    @Test
    void countsFromTheDayItBrokeOutAgain() {
        Conflict again = withLea(100).resolvedOn(daysAgo(50)).reopenedOn(daysAgo(6));

        assertThat(aWorkplaceWith(again).tells(SAM).by(RULE)).isEmpty();
    }

    @Test
    void isAHintWhenNoDateIsKnown() {
        assertThat(aWorkplaceWith(Conflict.between("c1", "sam", "lea").recordedBy("sam"))
                        .tells(SAM)
                        .by(RULE))
                .extracting(Finding::severity, Finding::confidence)
                .containsExactly(tuple(Severity.MODERATE, Confidence.LOW));
    }

    @Test
    void countsFromTheFirstStepWhenItIsNotKnownWhenItBegan() {
        Told told = aWorkplaceWith(Conflict.between("c1", "sam", "lea").recordedBy("sam"))
                .step("c1", daysAgo(8), ConflictStep.Kind.TALK)
                .step("c1", daysAgo(3), ConflictStep.Kind.TALK)
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::severity, Finding::confidence)
                .containsExactly(tuple(Severity.MODERATE, Confidence.HIGH));
    }

    @Test
    void staysSilentWhenAConflictIsOnlyBeingWatched() {
        assertThat(aWorkplaceWith(withLea(100).monitored()).tells(SAM).by(RULE)).isEmpty();
    }

    @Test
    void isNotAssessedWhenNoRecordIsKept() {
        assertThat(aWorkplace().people(person("sam")).tells(SAM).gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    /** A lasting conflict with a leader who has not acknowledged it changes nothing that they see, as whoever they read. */
    @ParameterizedTest
    @ValueSource(strings = {"lea", "bo"})
    void tellsALeaderNothingTheyNeitherRecordedNorAcknowledged(String leader) {
        assertThat(aWorkplaceWith(withLea(100)).tells(Viewer.leader(leader)))
                .isEqualTo(aWorkplaceWith().tells(Viewer.leader(leader)));
        assertThat(aWorkplaceWith(withLea(100)).tells(Viewer.employee(leader)))
                .isEqualTo(aWorkplaceWith().tells(Viewer.employee(leader)));
    }

    @Test
    void tellsALeaderWhoIsAPartyNoMoreThanTheyAreToldAsAPerson() {
        Given given = aWorkplaceWith(withLea(100).acknowledgedBy("lea"));

        assertThat(given.tells(LEA_AS_LEADER).report().findings())
                .extracting(Finding::rule, Finding::severity, Finding::because, Finding::modifiers)
                .containsExactlyElementsOf(given.tells(Viewer.employee("lea")).report().findings().stream()
                        .map(finding ->
                                tuple(finding.rule(), finding.severity(), finding.because(), finding.modifiers()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 100})
    void advisesALeaderWhoKnowsOfItToClarifyRolesAndNothingElse(int days) {
        assertThat(GivenTeams.plan(aWorkplaceWith(withLea(days).acknowledgedBy("lea"))
                        .tells(LEA_AS_LEADER)
                        .report()))
                .containsExactly("CLARIFY_ROLES");
    }

    @Test
    void advisesNobodyToHaveAChatWithTheOneWhoLeadsThem() {
        assertThat(aWorkplaceWith(withLea(40)).tells(SAM).report().plan())
                .extracting(Recommendation::intervention)
                .isNotEmpty()
                .doesNotContain("EARLY_REPAIR", "ASK_FOR_TIME", "LISTEN", "GENUINE_CHECKIN");
    }

    @Test
    void offersNoMediationAndNoTalkWithoutANeutralThirdToCaseHandlers() {
        assertThat(aWorkplaceWith(withLea(40))
                        .tells(Viewer.caseHandler("hana"))
                        .report()
                        .plan())
                .extracting(Recommendation::intervention)
                .contains("HEAR_SEPARATELY")
                .doesNotContain("MEDIATION", "EARLY_CONFLICT_ACTION");
    }

    @Test
    void stillOffersAShortTalkBetweenColleagues() {
        Conflict conflict =
                Conflict.between("c1", "sam", "kim").openedOn(daysAgo(20)).recordedBy("sam");

        assertThat(aWorkplaceWith(conflict).tells(SAM).report().plan())
                .extracting(Recommendation::intervention)
                .contains("EARLY_REPAIR");
    }
}
