package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenConduct.FROM_OUTSIDE;
import static work.connect.rules.rule.GivenConduct.QUILL;
import static work.connect.rules.rule.GivenConduct.nobodyReported;
import static work.connect.rules.rule.GivenConduct.report;
import static work.connect.rules.rule.GivenConduct.severities;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductOutcome;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.hazard.Severity;
import work.connect.model.people.ReportingLine;

/** BUL-02, BUL-04, BUL-05: do reports show a pattern, several sources, or somebody with power? */
class ReportedPatternTest {

    private static final String PATTERN = "BUL-02";
    private static final String SEVERAL = "BUL-04";
    private static final String FROM_ABOVE = "BUL-05";
    private static final ConductNature GOSSIP = ConductNature.GOSSIP_OR_FALSE_ACCUSATION;
    private static final ConductNature ROLE = ConductNature.ROLE_UNDERMINED;

    private static ConductReport about(String concerned, String id, ConductNature nature, int daysAgo) {
        return report(id, nature, daysAgo).concerning(concerned);
    }

    @Test
    void twoReportedActsOfTheSamePersonAreAPattern() {
        Told told = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 31))
                .report(about("rowan", "r2", ROLE, 3))
                .tells(QUILL);

        assertThat(told.by(PATTERN))
                .extracting(Finding::because)
                .containsExactly(
                        "2 different acts were reported that concern the same person, 4 weeks from the first to the last; 2 acts are taken for a pattern. Nobody is judged by that.");
        assertThat(severities(told, PATTERN)).containsExactly(Severity.HIGH);
    }

    @Test
    void weeksMakeAPatternNoGraver() {
        Told told = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 300))
                .report(about("rowan", "r2", ROLE, 3))
                .tells(QUILL);

        assertThat(severities(told, PATTERN)).containsExactly(Severity.HIGH);
    }

    @Test
    void oneReportedActIsNoPattern() {
        Told told = nobodyReported().report(about("rowan", "r1", GOSSIP, 3)).tells(QUILL);

        assertThat(told.by(PATTERN)).isEmpty();
    }

    @Test
    void actsOfTwoPeopleAreNoPatternOfOne() {
        Told told = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 31))
                .report(about("ash", "r2", ROLE, 3))
                .tells(QUILL);

        assertThat(told.by(PATTERN)).isEmpty();
    }

    @Test
    void whatNobodyIsNamedInMakesNoPattern() {
        Told told = nobodyReported()
                .report(report("r1", GOSSIP, 31))
                .report(report("r2", ROLE, 3))
                .tells(QUILL);

        assertThat(told.by(PATTERN)).isEmpty();
    }

    @Test
    void severalWitnessesOfOneEventAreOneAct() {
        Told told = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 17))
                .reporter(Reporter.of("r1", "ash"))
                .report(about("rowan", "r2", GOSSIP, 3))
                .reporter(Reporter.of("r2", "sol"))
                .tells(QUILL);

        assertThat(told.by(PATTERN)).isEmpty();
    }

    @Test
    void witnessesMoreThanTwoWeeksApartTellOfTwoActs() {
        Told told = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 18))
                .reporter(Reporter.of("r1", "ash"))
                .report(about("rowan", "r2", GOSSIP, 3))
                .reporter(Reporter.of("r2", "sol"))
                .tells(QUILL);

        assertThat(severities(told, PATTERN)).containsExactly(Severity.HIGH);
    }

    @Test
    void whoeverReportsTwiceTellsOfTwoActs() {
        Told told = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 4))
                .reporter(Reporter.of("r1", "quill"))
                .report(about("rowan", "r2", GOSSIP, 3))
                .reporter(Reporter.of("r2", "quill"))
                .tells(QUILL);

        assertThat(severities(told, PATTERN)).containsExactly(Severity.HIGH);
    }

    @Test
    void whatDifferentPeopleReportOfDifferentKindsAreTwoActs() {
        Told told = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 3))
                .report(about("rowan", "r2", ROLE, 3))
                .tells(QUILL);

        assertThat(severities(told, PATTERN)).containsExactly(Severity.HIGH);
    }

    @Test
    void aClosedCaseCountsForAYear() {
        Given given = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 365).closedOn(daysAgo(300), ConductOutcome.ACTION_TAKEN))
                .report(about("rowan", "r2", ROLE, 3));
        Given older = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 366).closedOn(daysAgo(300), ConductOutcome.ACTION_TAKEN))
                .report(about("rowan", "r2", ROLE, 3));

        assertThat(severities(given.tells(QUILL), PATTERN)).containsExactly(Severity.HIGH);
        assertThat(older.tells(QUILL).by(PATTERN)).isEmpty();
    }

    @Test
    void leaveDoesNotResetTheClock() {
        Told told = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 400).closedOn(daysAgo(300), ConductOutcome.ACTION_TAKEN))
                .report(about("rowan", "r2", ROLE, 3))
                .away("quill", daysAgo(200), daysAgo(160))
                .tells(QUILL);

        assertThat(severities(told, PATTERN)).containsExactly(Severity.HIGH);
    }

    @ParameterizedTest
    @EnumSource(
            value = ConductOutcome.class,
            names = {"NO_ACTION_NEEDED", "WITHDRAWN"})
    void fairManagementThatWasLookedIntoIsNoAct(ConductOutcome outcome) {
        Told told = nobodyReported()
                .report(about("mabel", "r1", ROLE, 60).closedOn(daysAgo(30), outcome))
                .report(about("mabel", "r2", GOSSIP, 3))
                .tells(QUILL);

        assertThat(told.by(PATTERN)).isEmpty();
    }

    @Test
    void staysSilentOnceAllCasesAreClosed() {
        Told told = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 60).closedOn(daysAgo(3)))
                .report(about("rowan", "r2", ROLE, 31).closedOn(daysAgo(3)))
                .tells(QUILL);

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void whoeverReportedOneOfTheActsLearnsNothingOfTheOther() {
        Given one = nobodyReported().report(about("rowan", "r1", GOSSIP, 31)).reporter(Reporter.of("r1", "ash"));
        Given both = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 31))
                .reporter(Reporter.of("r1", "ash"))
                .report(about("rowan", "r2", ROLE, 3));
        Viewer reporter = Viewer.employee("ash");

        assertThat(both.tells(reporter)).isEqualTo(one.tells(reporter));
    }

    @Test
    void aHandlerLearnsOfAPatternOnlyWhenImpartialInEachCase() {
        Given given = nobodyReported()
                .report(about("rowan", "r1", GOSSIP, 31))
                .report(about("rowan", "r2", ROLE, 3))
                .reporter(Reporter.of("r2", "sol"));

        assertThat(given.tells(Viewer.caseHandler("sol")).by(PATTERN)).isEmpty();
        assertThat(given.tells(FROM_OUTSIDE).by(PATTERN))
                .extracting(Finding::about)
                .containsExactly("report r1");
    }

    private static Given reportsAgainst(String... concerned) {
        Given given = nobodyReported();
        for (int i = 0; i < concerned.length; i++) {
            given.report(about(concerned[i], "r" + i, GOSSIP, 3));
        }
        return given;
    }

    @Test
    void threeSourcesAreSeveral() {
        assertThat(severities(reportsAgainst("rowan", "ash", "sol").tells(FROM_OUTSIDE), SEVERAL))
                .containsExactly(Severity.HIGH);
    }

    @Test
    void fiveSourcesAreADutyToActAtOnce() {
        assertThat(severities(
                        reportsAgainst("rowan", "ash", "sol", "ines", "lorne").tells(FROM_OUTSIDE), SEVERAL))
                .containsExactly(Severity.CRITICAL);
        assertThat(severities(reportsAgainst("rowan", "ash", "sol", "ines").tells(FROM_OUTSIDE), SEVERAL))
                .containsExactly(Severity.HIGH);
    }

    @Test
    void twoSourcesAreNotSeveral() {
        assertThat(reportsAgainst("rowan", "ash", "ash").tells(FROM_OUTSIDE).by(SEVERAL))
                .isEmpty();
    }

    @Test
    void aClosedCaseCountsAmongSeveralForNinetyDays() {
        ConductReport at = about("sol", "r9", GOSSIP, 90).closedOn(daysAgo(1), ConductOutcome.ACTION_TAKEN);
        ConductReport before = about("sol", "r9", GOSSIP, 91).closedOn(daysAgo(1), ConductOutcome.ACTION_TAKEN);

        assertThat(reportsAgainst("rowan", "ash").report(at).tells(FROM_OUTSIDE).by(SEVERAL))
                .hasSize(1);
        assertThat(reportsAgainst("rowan", "ash")
                        .report(before)
                        .tells(FROM_OUTSIDE)
                        .by(SEVERAL))
                .isEmpty();
    }

    private static Given withTies(Given given, int ties) {
        given.keeps(Register.CLOSE_TIES);
        String[] others = {"mabel", "lorne", "tamsin", "ines", "rowan", "ash", "sol"};
        for (int i = 0; i < others.length; i++) {
            if (i < ties) {
                given.friends("quill", others[i]);
            } else {
                given.friends(others[i], others[i - 1 < ties ? others.length - 1 == i ? 0 : i + 1 : i - 1]);
            }
        }
        return given;
    }

    @Test
    void fewTiesMakeItGraverForThePersonAlone() {
        Given given = withTies(reportsAgainst("rowan", "ash", "sol"), 1);

        assertThat(severities(given.tells(QUILL), SEVERAL)).containsExactly(Severity.CRITICAL);
        assertThat(severities(given.tells(FROM_OUTSIDE), SEVERAL)).containsExactly(Severity.HIGH);
    }

    @Test
    void twoTiesMakeItNoGraver() {
        Given given = withTies(reportsAgainst("rowan", "ash", "sol"), 2);

        assertThat(severities(given.tells(QUILL), SEVERAL)).containsExactly(Severity.HIGH);
    }

    @ParameterizedTest
    @EnumSource(
            value = ConductSource.class,
            names = {"OWN_LEADER", "OTHER_SENIOR_PERSON"})
    void aReportThatNamesSomebodyWithPowerIsTakenAtItsWord(ConductSource source) {
        Told told = nobodyReported().report(report("r1", ROLE, 3).from(source)).tells(QUILL);

        assertThat(severities(told, FROM_ABOVE)).containsExactly(Severity.HIGH);
        assertThat(told.report().findings()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ConductSource.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OWN_LEADER", "OTHER_SENIOR_PERSON"})
    void aReportThatNamesNobodyWithPowerIsTakenAtItsWordToo(ConductSource source) {
        Told told = nobodyReported().report(report("r1", ROLE, 3).from(source)).tells(QUILL);

        assertThat(told.by(FROM_ABOVE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tamsin", "lorne"})
    void whoeverStoodAboveHasPowerAtAnyDistance(String concerned) {
        Told told = nobodyReported()
                .report(ConductReport.of("r1", ROLE, daysAgo(3), "ines").concerning(concerned))
                .tells(Viewer.employee("ines"));

        assertThat(severities(told, FROM_ABOVE)).containsExactly(Severity.HIGH);
    }

    @Test
    void whoeverStandsBelowHasNone() {
        Told told = nobodyReported()
                .report(ConductReport.of("r1", ROLE, daysAgo(3), "tamsin").concerning("ines"))
                .tells(Viewer.employee("tamsin"));

        assertThat(told.by(FROM_ABOVE)).isEmpty();
    }

    @Test
    void theLinesOfThatDayCountAndNotThoseOfToday() {
        ConductReport report = about("ash", "r1", ROLE, 30);
        Told told = nobodyReported()
                .fact(new ReportingLine("quill", "ash", daysAgo(300), daysAgo(20)))
                .report(report)
                .tells(QUILL);

        assertThat(severities(told, FROM_ABOVE)).containsExactly(Severity.HIGH);
    }

    @Test
    void aPatternFromAboveIsADutyToActAtOnceAndToldOnce() {
        Told told = nobodyReported()
                .report(about("mabel", "r1", GOSSIP, 31))
                .report(about("mabel", "r2", ConductNature.REMARKS_ABOUT_APPEARANCE, 3))
                .tells(QUILL);

        assertThat(severities(told, FROM_ABOVE)).containsExactly(Severity.CRITICAL);
        assertThat(told.by(PATTERN)).isEmpty();
    }
}
