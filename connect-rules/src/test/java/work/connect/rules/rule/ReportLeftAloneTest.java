package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenConduct.FROM_OUTSIDE;
import static work.connect.rules.rule.GivenConduct.QUILL;
import static work.connect.rules.rule.GivenConduct.nobodyReported;
import static work.connect.rules.rule.GivenConduct.report;
import static work.connect.rules.rule.GivenConduct.severities;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductOutcome;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** SH-02, HAR-02: is a report left without action, or does one team have several? */
class ReportLeftAloneTest {

    private static final String SEXUAL = "SH-02";
    private static final String OTHER = "HAR-02";
    private static final String NEGLECTED = "A report about conduct has waited for action";

    private static ConductReport humiliation(int daysAgo) {
        return report("r1", ConductNature.HUMILIATION_BEFORE_OTHERS, daysAgo).concerning("rowan");
    }

    @ParameterizedTest
    @CsvSource({"31, HIGH", "60, HIGH", "61, CRITICAL"})
    void aHandlerIsToldOfAReportWithoutAction(int days, Severity severity) {
        Told told = nobodyReported().report(humiliation(days)).tells(FROM_OUTSIDE);

        assertThat(severities(told, OTHER)).containsExactly(severity);
        assertThat(told.by(OTHER)).extracting(Finding::about).containsExactly("report r1");
    }

    @Test
    void aHandlerWhomThePersonAffectedChoseIsToldWhoItIs() {
        Told told = nobodyReported()
                .report(humiliation(31).affectedConsentingTo("hanneke"))
                .tells(FROM_OUTSIDE);

        assertThat(told.by(OTHER)).extracting(Finding::about).containsExactly("report r1, about how quill was treated");
    }

    @Test
    void thirtyDaysAreInTime() {
        assertThat(nobodyReported().report(humiliation(30)).tells(FROM_OUTSIDE).by(OTHER))
                .isEmpty();
    }

    @Test
    void anActionOrAProtectionStartsTheClockAnew() {
        assertThat(nobodyReported()
                        .report(humiliation(90).lastActionOn(daysAgo(30)))
                        .tells(FROM_OUTSIDE)
                        .by(OTHER))
                .isEmpty();
        assertThat(nobodyReported()
                        .report(humiliation(90).lastActionOn(daysAgo(50)).protectedOn(daysAgo(30)))
                        .tells(FROM_OUTSIDE)
                        .by(OTHER))
                .isEmpty();
    }

    @Test
    void confirmingTheReceiptIsNoAction() {
        Told told = nobodyReported()
                .report(humiliation(31).acknowledgedOn(daysAgo(1)))
                .tells(FROM_OUTSIDE);

        assertThat(severities(told, OTHER)).containsExactly(Severity.HIGH);
    }

    @Test
    void aClosedCaseWaitsForNothing() {
        Told told = nobodyReported()
                .report(humiliation(90).closedOn(daysAgo(1), ConductOutcome.ACTION_TAKEN))
                .tells(FROM_OUTSIDE);

        assertThat(told.by(OTHER)).isEmpty();
    }

    @Test
    void sexualHarassmentWithoutActionIsAlwaysADutyToActAtOnce() {
        Told told = nobodyReported()
                .report(humiliation(31).alsoAbout(ConductNature.SEXUAL_HARASSMENT))
                .tells(FROM_OUTSIDE);

        assertThat(severities(told, SEXUAL)).containsExactly(Severity.CRITICAL);
        assertThat(told.by(OTHER)).isEmpty();
    }

    /** Quill is affected, Ash reported, Rowan is concerned. */
    @ParameterizedTest
    @ValueSource(strings = {"quill", "ash", "rowan", "mabel"})
    void nobodyInTheCaseIsToldHowItIsHandled(String person) {
        Given slow = nobodyReported().report(humiliation(31)).reporter(Reporter.of("r1", "ash"));
        Given inTime = nobodyReported()
                .report(humiliation(31).lastActionOn(daysAgo(1)))
                .reporter(Reporter.of("r1", "ash"));
        Viewer reader = Viewer.employee(person);

        assertThat(slow.tells(reader)).isEqualTo(inTime.tells(reader));
        assertThat(slow.tells(Viewer.leader(person))).isEqualTo(inTime.tells(Viewer.leader(person)));
    }

    /** The report says that it was their leader, and nobody knows who that is: the case is closed to all who read here. */
    private static ConductReport ofAnUnknownLeader(int daysAgo) {
        return ConductReport.of("r1", ConductNature.HUMILIATION_BEFORE_OTHERS, daysAgo(daysAgo), "rowan")
                .from(ConductSource.OWN_LEADER);
    }

    @Test
    void aNeglectedCaseClosedToAllEscalatesToSomebodyFromOutsideWithoutItsContent() {
        Told told = nobodyReported().report(ofAnUnknownLeader(31)).tells(FROM_OUTSIDE);

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.report().notices()).anyMatch(notice -> notice.startsWith(NEGLECTED));
        assertThat(told.text()).doesNotContain("r1").doesNotContain("rowan");
    }

    @Test
    void whatIsHandledInTimeDoesNotEscalate() {
        Viewer reader = FROM_OUTSIDE;

        assertThat(nobodyReported().report(ofAnUnknownLeader(30)).tells(reader))
                .isEqualTo(nobodyReported().tells(reader));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rowan", "lorne", "quill", "sol"})
    void itEscalatesToNobodyWhomItCouldConcern(String handler) {
        Viewer reader = Viewer.caseHandler(handler);

        assertThat(nobodyReported().report(ofAnUnknownLeader(31)).tells(reader))
                .isEqualTo(nobodyReported().tells(reader));
    }

    @Test
    void itDoesNotEscalateToTheOneWhoNeglectsIt() {
        Told told = nobodyReported()
                .report(ofAnUnknownLeader(31).handledBy("hanneke"))
                .tells(FROM_OUTSIDE);

        assertThat(told).isEqualTo(nobodyReported().tells(FROM_OUTSIDE));
    }

    @Test
    void escalationAsksForNoFloor() {
        Told told = aWorkplace()
                .keeps(Register.CONDUCT_REPORTS)
                .people(person("rowan"))
                .report(ofAnUnknownLeader(31))
                .tells(FROM_OUTSIDE);

        assertThat(told.report().notices()).anyMatch(notice -> notice.startsWith(NEGLECTED));
    }

    private static Given reportsInTwoTeams(int inOne, int inOther) {
        Given given = aWorkplace().keeps(Register.CONDUCT_REPORTS).peopleFromP1(10);
        given.people(
                person("q1").in("store"), person("q2").in("store"), person("q3").in("store"));
        for (int i = 1; i <= inOne; i++) {
            given.report(sexual("r" + i, "p" + i)).reporter(Reporter.of("r" + i, "p" + i));
        }
        for (int i = 1; i <= inOther; i++) {
            given.report(sexual("s" + i, "q" + i)).reporter(Reporter.of("s" + i, "q" + i));
        }
        return given;
    }

    private static ConductReport sexual(String id, String affected) {
        return ConductReport.of(id, ConductNature.SEXUAL_HARASSMENT, daysAgo(365), affected);
    }

    private static Figure overAYear(Told told) {
        List<Figure> figures = told.report().figures().stream()
                .filter(figure -> figure.hazard() == Hazard.SEXUAL_HARASSMENT)
                .toList();
        return figures.get(0);
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void severalActsInOneTeamAreToldToReadersOfTheOrganisationWithoutTheTeam(Viewer reader) {
        Told told = reportsInTwoTeams(1, 2).tells(reader);

        assertThat(overAYear(told).value()).isEqualTo("up to 5 acts reported within a year");
        assertThat(overAYear(told).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(overAYear(told).reasons())
                .containsExactly(
                        "From one team at least 2 different acts were reported within a year. That asks for a look at how people treat each other, beyond the single cases.");
    }

    @Test
    void oneActInEachTeamIsNotSeveralInOne() {
        Told told = aWorkplace()
                .keeps(Register.CONDUCT_REPORTS)
                .peopleFromP1(10)
                .people(person("q1").in("store"), person("s1").in("shop"))
                .report(sexual("r1", "p1"))
                .reporter(Reporter.of("r1", "p1"))
                .report(sexual("r2", "q1"))
                .reporter(Reporter.of("r2", "q1"))
                .report(sexual("r3", "s1"))
                .reporter(Reporter.of("r3", "s1"))
                .tells(Viewer.organisation());

        assertThat(overAYear(told).severity()).isEqualTo(Severity.NONE);
    }

    @Test
    void actsOfMoreThanAYearAgoDoNotCount() {
        Given given = reportsInTwoTeams(1, 1);
        given.report(ConductReport.of("old", ConductNature.SEXUAL_HARASSMENT, daysAgo(366), "q2"))
                .reporter(Reporter.of("old", "q2"));

        assertThat(overAYear(given.tells(Viewer.organisation())).isShown()).isFalse();
    }

    @Test
    void threeWitnessesOfOneEventAreOneAct() {
        Given given = aWorkplace().keeps(Register.CONDUCT_REPORTS).peopleFromP1(10);
        for (int i = 1; i <= 3; i++) {
            given.report(sexual("r" + i, "p9")).reporter(Reporter.of("r" + i, "p" + i));
        }

        assertThat(overAYear(given.tells(Viewer.organisation())).severity()).isEqualTo(Severity.NONE);
    }

    @Test
    void neitherTeamNorFigureIsToldToWhoeverReadsOfPeopleOrTeams() {
        for (Viewer reader : List.of(QUILL, Viewer.leader("mabel"), FROM_OUTSIDE)) {
            assertThat(nobodyReported()
                            .report(humiliation(3).alsoAbout(ConductNature.SEXUAL_HARASSMENT))
                            .tells(reader)
                            .figures(Hazard.SEXUAL_HARASSMENT))
                    .isEmpty();
        }
    }
}
