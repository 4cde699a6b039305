package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/** Who is too close to a case does not handle it, whatever has changed since. */
class ConflictOfInterestTest {

    private static final LocalDate LONG_AGO = Worlds.daysAgo(2000);
    private static final LocalDate RECEIVED = Worlds.daysAgo(100);
    private static final String OUTSIDER = Reports.OUTSIDER;

    /** Ada is in a team of her own, Bea is led by Lea, Cleo stands alone. */
    private static Workplace.Builder people() {
        return Worlds.empty()
                .keeps(Register.CONDUCT_REPORTS, LONG_AGO)
                .keeps(Register.CONFLICTS, LONG_AGO)
                .add(Person.of("ada", "one"))
                .add(Person.of("bea", "two").ledBy("lea"))
                .add(Person.of("lea", "leaders"))
                .add(Person.of("cleo", "three"));
    }

    private static ConductReport report(String affected) {
        return leftWithoutAction(affected).lastActionOn(Worlds.daysAgo(5));
    }

    private static ConductReport leftWithoutAction(String affected) {
        return ConductReport.of("r1", ConductNature.SEXUAL_HARASSMENT, RECEIVED, affected);
    }

    private static ConductReport aboutTheLeaderOf(String affected) {
        return report(affected).from(ConductSource.OWN_LEADER);
    }

    private static List<String> told(String handler, Workplace.Builder workplace) {
        return Readers.report(workplace.build(), Viewer.caseHandler(handler)).findings().stream()
                .map(Finding::about)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {OUTSIDER, "cleo", "lea"})
    void nobodyIsShownAReportOfALeaderWhomNobodyKnows(String handler) {
        assertThat(told(handler, people().add(aboutTheLeaderOf("ada")))).isEmpty();
    }

    @Test
    void aReportOfALeaderWhoIsKnownIsShownToAHandlerFromOutside() {
        assertThat(told(OUTSIDER, people().add(aboutTheLeaderOf("bea")))).containsExactly("report r1");
    }

    @Test
    void aReportOfALeaderWhomNobodyKnowsIsShownToTheHandlerTheReporterChose() {
        Workplace.Builder workplace = people().add(aboutTheLeaderOf("ada"))
                .add(Reporter.of("r1", "bea").consentingTo(OUTSIDER));
        assertThat(told(OUTSIDER, workplace)).containsExactly("report r1");
        assertThat(told("hana", workplace)).isEmpty();
    }

    @Test
    void aReportOfALeaderWhomNobodyKnowsIsShownToTheHandlerThePersonAffectedChose() {
        Workplace.Builder workplace = people().add(aboutTheLeaderOf("ada").affectedConsentingTo(OUTSIDER));
        assertThat(told(OUTSIDER, workplace)).containsExactly("report r1, about how ada was treated");
        assertThat(told("hana", workplace)).isEmpty();
    }

    @Test
    void whoeverIsChosenButCloseToThePersonAffectedIsNotShownAReportOfALeaderWhomNobodyKnows() {
        Workplace.Builder workplace = people().add(Person.of("mate", "one"))
                .add(aboutTheLeaderOf("ada").affectedConsentingTo("mate"));
        assertThat(told("mate", workplace)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {OUTSIDER, "cleo", "lea", "ada"})
    void whatACaseHandlerReadsIsTheSameWithAReportThatIsKeptFromThemAndWithoutIt(String handler) {
        List<Viewer> reader = List.of(Viewer.caseHandler(handler));
        assertThat(Readers.texts(people().add(aboutTheLeaderOf("ada")).build(), reader))
                .isEqualTo(Readers.texts(people().build(), reader));
    }

    @ParameterizedTest
    @ValueSource(strings = {OUTSIDER, "cleo", "lea"})
    void everyCaseHandlerIsAskedForASecondOneWhateverIsOnRecord(String handler) {
        assertThat(notices(Viewer.caseHandler(handler)))
                .contains(
                        "Reports that may concern you, or of which it is not known whom they concern, are not shown here; see to it that a second handler from outside looks at all of them.");
    }

    @Test
    void everyCaseHandlerIsToldWhichReportsTheRulesAssess() {
        assertThat(notices(Viewer.caseHandler(OUTSIDER))).anyMatch(ConflictOfInterestTest::saysWhatIsAssessed);
        assertThat(notices(Viewer.organisation())).noneMatch(ConflictOfInterestTest::saysWhatIsAssessed);
        assertThat(notices(Viewer.employee("ada"))).noneMatch(ConflictOfInterestTest::saysWhatIsAssessed);
    }

    private static boolean saysWhatIsAssessed(String notice) {
        return notice.startsWith("The rules in force assess ");
    }

    private static List<String> notices(Viewer reader) {
        return notices(reader, people());
    }

    private static List<String> notices(Viewer reader, Workplace.Builder workplace) {
        return Readers.report(workplace.build(), reader).notices();
    }

    private static List<String> rulesTold(String handler, Workplace.Builder workplace) {
        return Readers.report(workplace.build(), Viewer.caseHandler(handler)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void whoeverMayHandleAReportIsToldThatItWaitsForAction() {
        Workplace.Builder workplace = people().add(leftWithoutAction("ada"));
        assertThat(rulesTold(OUTSIDER, workplace)).containsExactlyInAnyOrder("SH-01", "SH-02");
    }

    @Test
    void whoeverMayNotHandleAReportIsNotToldThatItWaitsForAction() {
        Workplace.Builder workplace = people().add(
                        Membership.of("cleo", "one", LONG_AGO).until(RECEIVED))
                .add(leftWithoutAction("ada"));
        assertThat(rulesTold("cleo", workplace)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cleo", "lea", "ada"})
    void nobodyWhoWorksHereLearnsThatAReportTheyMayNotHandleWaitsForAction(String handler) {
        List<Viewer> reader = List.of(Viewer.caseHandler(handler));
        Workplace.Builder neglected = people().add(leftWithoutAction("ada").from(ConductSource.OWN_LEADER));
        assertThat(Readers.texts(neglected.build(), reader)).isEqualTo(Readers.texts(people().build(), reader));
    }

    @Test
    void aHandlerFromOutsideLearnsThatSomeReportTheyMayNotHandleWaitsForActionAndNothingElseOfIt() {
        Viewer outsider = Viewer.caseHandler(OUTSIDER);
        Workplace.Builder neglected = people().add(leftWithoutAction("ada").from(ConductSource.OWN_LEADER));
        List<String> told = new ArrayList<>(notices(outsider, neglected));
        told.removeAll(notices(outsider));
        assertThat(told).singleElement().asString().startsWith("A report about conduct has waited for action");
        assertThat(reportWithoutNotices(neglected, outsider)).isEqualTo(reportWithoutNotices(people(), outsider));
    }

    private static List<Object> reportWithoutNotices(Workplace.Builder workplace, Viewer reader) {
        Report report = Readers.report(workplace.build(), reader);
        return List.of(
                report.findings(),
                report.figures(),
                report.plan(),
                report.strengths(),
                report.quiet(),
                report.notAssessed());
    }

    /** Ada was led by Lea until after the report, and is led by Cleo today. */
    private static Workplace.Builder changedLeaders() {
        return people().add(Person.of("dora", "four").ledBy("cleo"))
                .add(ReportingLine.of("dora", "lea", LONG_AGO).until(Worlds.daysAgo(50)))
                .add(ReportingLine.of("dora", "cleo", Worlds.daysAgo(49)));
    }

    @Test
    void whoeverLedThePersonAffectedOnTheDayOfTheReportDoesNotHandleAReportAboutTheLeader() {
        Workplace.Builder workplace = changedLeaders().add(aboutTheLeaderOf("dora"));
        assertThat(told("lea", workplace)).isEmpty();
        assertThat(told("ada", workplace)).containsExactly("report r1");
    }

    @Test
    void whoeverLeadsThePersonAffectedTodayDoesNotHandleAReportAboutTheLeaderEither() {
        assertThat(told("cleo", changedLeaders().add(aboutTheLeaderOf("dora")))).isEmpty();
    }

    @Test
    void theLeaderOfATeamOnceLeftMayBeTheLeaderAReportIsAbout() {
        Workplace.Builder workplace = people().add(Team.of("old").ledBy("lea"))
                .add(Team.of("one").ledBy("cleo"))
                .add(Membership.of("ada", "old", LONG_AGO).until(Worlds.daysAgo(50)))
                .add(aboutTheLeaderOf("ada"));
        assertThat(told("lea", workplace)).isEmpty();
        assertThat(told(OUTSIDER, workplace)).containsExactly("report r1");
    }

    @Test
    void whereTheLeaderOfTheTeamOfThatDayIsNotKnownTheLeaderOfTodayDoesNotStandInForThem() {
        Workplace.Builder workplace = people().add(Team.of("old"))
                .add(Team.of("one").ledBy("cleo"))
                .add(Membership.of("ada", "old", LONG_AGO).until(Worlds.daysAgo(50)))
                .add(aboutTheLeaderOf("ada"));
        assertThat(told(OUTSIDER, workplace)).isEmpty();
    }

    @Test
    void whoeverLedThePersonAffectedWithinAYearHandlesNoReportThatNamesNobody() {
        LocalDate aYearBefore = RECEIVED.minusYears(1);
        Workplace.Builder within = people().add(
                        ReportingLine.of("ada", "lea", LONG_AGO).until(aYearBefore))
                .add(report("ada"));
        Workplace.Builder before = people().add(
                        ReportingLine.of("ada", "lea", LONG_AGO).until(aYearBefore.minusDays(1)))
                .add(report("ada"));
        assertThat(told("lea", within)).isEmpty();
        assertThat(told("lea", before)).containsExactly("report r1");
    }

    @Test
    void whoeverWasInATeamOfThePersonAffectedWithinAYearHandlesNoReportThatNamesNobody() {
        LocalDate aYearBefore = RECEIVED.minusYears(1);
        Workplace.Builder within = people().add(
                        Membership.of("cleo", "one", LONG_AGO).until(aYearBefore))
                .add(report("ada"));
        Workplace.Builder before = people().add(
                        Membership.of("cleo", "one", LONG_AGO).until(aYearBefore.minusDays(1)))
                .add(report("ada"));
        assertThat(told("cleo", within)).isEmpty();
        assertThat(told("cleo", before)).containsExactly("report r1");
    }

    @Test
    void whoeverWasLedByThePersonConcernedOnTheDayOfTheReportDoesNotHandleIt() {
        Workplace.Builder workplace = people().add(
                        ReportingLine.of("cleo", "bea", LONG_AGO).until(RECEIVED))
                .add(report("ada").concerning("bea"));
        assertThat(told("cleo", workplace)).isEmpty();
        assertThat(told(OUTSIDER, workplace)).containsExactly("report r1");
    }

    @Test
    void whoeverStoodAboveThePersonConcernedOnlyBeforeTheReportHandlesIt() {
        Workplace.Builder workplace = people().add(
                        ReportingLine.of("bea", "cleo", LONG_AGO).until(RECEIVED.minusDays(1)))
                .add(ReportingLine.of("bea", "lea", RECEIVED))
                .add(report("ada").concerning("bea"));
        assertThat(told("cleo", workplace)).containsExactly("report r1");
    }

    @Test
    void whoeverLedTheLeaderOfThePersonConcernedDoesNotHandleIt() {
        Workplace.Builder workplace = people().add(
                        ReportingLine.of("lea", "cleo", LONG_AGO).until(RECEIVED))
                .add(report("ada").concerning("bea"));
        assertThat(told("cleo", workplace)).isEmpty();
    }

    private static Conflict conflict(String recorder) {
        return Conflict.between("c1", "ada", "bea").openedOn(RECEIVED).recordedBy(recorder);
    }

    @Test
    void aConflictThatALeaderOfThatDayPutOnRecordIsACase() {
        Workplace.Builder led = people().add(
                        ReportingLine.of("ada", "cleo", LONG_AGO).until(Worlds.daysAgo(50)))
                .add(conflict("cleo"));
        assertThat(told(OUTSIDER, led)).isNotEmpty();
        assertThat(told(OUTSIDER, people().add(conflict("cleo")))).isEmpty();
    }

    @Test
    void whoeverLedAPartyWhenTheConflictBeganDoesNotHandleIt() {
        Workplace.Builder workplace = people().add(
                        ReportingLine.of("ada", "cleo", LONG_AGO).until(Worlds.daysAgo(50)))
                .add(conflict("ada"));
        assertThat(told("cleo", workplace)).isEmpty();
        assertThat(told("cleo", people().add(conflict("ada")))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConductSource.class,
            names = {"CONTRACTOR", "SERVICE_USER"})
    void aReportAboutSomebodyFromElsewhereIsShownToAHandlerOfTheSameTeam(ConductSource source) {
        Workplace.Builder workplace =
                people().add(Person.of("mate", "one")).add(report("ada").from(source));
        assertThat(told("mate", workplace)).containsExactly("report r1");
    }
}
