package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** SH-01: is there a report of sexual harassment whose case is open? */
class SexualHarassmentTest {

    private static final String RULE = "SH-01";
    private static final String QUESTION = "Is there a report of sexual harassment whose case is open?";
    private static final Viewer QUILL = Viewer.employee("quill");
    private static final Viewer HANDLER_FROM_OUTSIDE = Viewer.caseHandler("hanneke");

    /** Tamsin is led by Lorne, he by Thorsten, and leads Ines; Quill and Rowan are led by Mabel. */
    private static Given nobodyReported() {
        return aWorkplace()
                .keeps(Register.CONDUCT_REPORTS)
                .people(
                        person("thorsten"),
                        person("lorne").ledBy("thorsten"),
                        person("tamsin").ledBy("lorne"),
                        person("ines").ledBy("tamsin"),
                        person("mabel"),
                        person("quill").ledBy("mabel"),
                        person("rowan").ledBy("mabel"));
    }

    private static ConductReport report(String id, String affected) {
        return ConductReport.of(id, ConductNature.SEXUAL_HARASSMENT, daysAgo(3), affected);
    }

    /** Rowan reported, agreeing to be known to nobody, how Tamsin treated Quill. */
    private static Given rowanReported() {
        return nobodyReported()
                .report(report("r1", "quill").concerning("tamsin"))
                .reporter(Reporter.of("r1", "rowan"));
    }

    @Test
    void saysWhichReportIsOpenAndThatNothingHasToBeProved() {
        Told told = rowanReported().tells(QUILL);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly("Report r1 is open. Nothing has to be proved before people get help and safety.");
    }

    @Test
    void isADutyToActAtOnceAfterASingleReport() {
        Told told = rowanReported().tells(QUILL);

        assertThat(told.by(RULE))
                .extracting(Finding::severity, Finding::confidence)
                .containsExactly(tuple(Severity.CRITICAL, Confidence.HIGH));
    }

    @Test
    void doesNotFadeWhileTheCaseIsOpen() {
        ConductReport old = ConductReport.of("r1", ConductNature.SEXUAL_HARASSMENT, daysAgo(3000), "quill");
        Told told = nobodyReported().report(old).tells(QUILL);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.CRITICAL);
    }

    @Test
    void speaksEvenWhenNoRecordIsKept() {
        Told told = aWorkplace()
                .people(person("quill"))
                .report(report("r1", "quill"))
                .tells(QUILL);

        assertThat(told.by(RULE))
                .extracting(Finding::severity, Finding::confidence)
                .containsExactly(tuple(Severity.CRITICAL, Confidence.HIGH));
        assertThat(told.gapsOf(RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void staysSilentOnceTheCaseIsClosed(int daysAgo) {
        Told told = nobodyReported()
                .report(report("r1", "quill").closedOn(daysAgo(daysAgo)))
                .tells(QUILL);

        assertThat(told.by(RULE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ConductNature.class, mode = EnumSource.Mode.EXCLUDE, names = "SEXUAL_HARASSMENT")
    void staysSilentAboutReportsOfAnotherNature(ConductNature nature) {
        Told told = nobodyReported()
                .report(ConductReport.of("r1", nature, daysAgo(3), "quill"))
                .tells(QUILL);

        assertThat(told.by(RULE)).isEmpty();
    }

    @Test
    void isNotAssessedWhenNoRecordIsKept() {
        Told told = aWorkplace().people(person("quill")).tells(QUILL);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isAssessedWithoutAWordWhenARecordIsKept() {
        Told told = nobodyReported().tells(QUILL);

        assertThat(told.gapsOf(RULE)).isEmpty();
        assertThat(told.quiet()).doesNotContain(QUESTION);
    }

    @Test
    void tellsThePersonAffectedByTheNumberOfTheReport() {
        Told told = rowanReported().tells(QUILL);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("report r1");
    }

    @Test
    void tellsTheReporterByTheNumberOfTheReport() {
        Told told = rowanReported().tells(Viewer.employee("rowan"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("report r1");
    }

    @Test
    void tellsEachOfTwoReporters() {
        Told told = rowanReported().reporter(Reporter.of("r1", "ines")).tells(Viewer.employee("ines"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("report r1");
    }

    @Test
    void tellsThePersonAffectedNothingOfWhoReported() {
        Told told = rowanReported().tells(QUILL);

        assertThat(told.text()).doesNotContain("rowan").doesNotContain("tamsin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tamsin", "lorne", "ines", "mabel", "thorsten"})
    void tellsNothingToThePersonItConcernsNorToAnybodyElse(String person) {
        Viewer reader = Viewer.employee(person);

        assertThat(rowanReported().tells(reader)).isEqualTo(nobodyReported().tells(reader));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tamsin", "lorne", "mabel", "thorsten"})
    void tellsNothingToALeader(String leader) {
        Viewer reader = Viewer.leader(leader);

        assertThat(rowanReported().tells(reader)).isEqualTo(nobodyReported().tells(reader));
    }

    @Test
    void tellsNothingToALeaderWhoReportedWhileTheyReadAsALeader() {
        Viewer reader = Viewer.leader("mabel");
        Told told = nobodyReported()
                .report(report("r1", "quill").concerning("tamsin"))
                .reporter(Reporter.of("r1", "mabel").consentingTo("mabel"))
                .tells(reader);

        assertThat(told).isEqualTo(nobodyReported().tells(reader));
    }

    @Test
    void tellsACaseHandlerTheNumberOfTheReportAlone() {
        Told told = rowanReported().tells(HANDLER_FROM_OUTSIDE);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("report r1");
        assertThat(told.text()).doesNotContain("quill").doesNotContain("rowan").doesNotContain("tamsin");
    }

    @Test
    void tellsACaseHandlerWhoIsAffectedWhenThatPersonReportedAndAgreed() {
        Told told = nobodyReported()
                .report(report("r1", "quill").concerning("tamsin"))
                .reporter(Reporter.of("r1", "quill").consentingTo("hanneke"))
                .tells(HANDLER_FROM_OUTSIDE);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("report r1, about how quill was treated");
    }

    @Test
    void tellsACaseHandlerWhoIsAffectedWhenThatPersonAgreedAndSomebodyElseReported() {
        Told told = nobodyReported()
                .report(report("r1", "quill").concerning("tamsin").affectedConsentingTo("hanneke"))
                .reporter(Reporter.of("r1", "rowan"))
                .tells(HANDLER_FROM_OUTSIDE);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("report r1, about how quill was treated");
    }

    @Test
    void tellsNoCaseHandlerWhoIsAffectedWhenSomebodyElseAgreed() {
        Told told = nobodyReported()
                .report(report("r1", "quill").concerning("tamsin"))
                .reporter(Reporter.of("r1", "rowan").consentingTo("hanneke"))
                .reporter(Reporter.of("r1", "quill"))
                .tells(HANDLER_FROM_OUTSIDE);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("report r1");
        assertThat(told.text()).doesNotContain("quill");
    }

    @Test
    void tellsNoOtherCaseHandlerWhoIsAffected() {
        Told told = nobodyReported()
                .report(report("r1", "quill").concerning("tamsin").affectedConsentingTo("hugo"))
                .reporter(Reporter.of("r1", "quill").consentingTo("hugo"))
                .tells(HANDLER_FROM_OUTSIDE);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("report r1");
    }

    @Test
    void takesConsentForOneReportForNoOther() {
        Told told = nobodyReported()
                .report(report("r1", "quill"))
                .report(report("r2", "quill"))
                .reporter(Reporter.of("r1", "quill").consentingTo("hanneke"))
                .reporter(Reporter.of("r2", "quill"))
                .tells(HANDLER_FROM_OUTSIDE);

        assertThat(told.by(RULE))
                .extracting(Finding::about)
                .containsExactlyInAnyOrder("report r1, about how quill was treated", "report r2");
    }

    @Test
    void tellsACaseHandlerWhoWorksHereAndHasNoPartInIt() {
        Told told = rowanReported().tells(Viewer.caseHandler("mabel"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("report r1");
    }

    /** Quill is affected, Tamsin concerned, Rowan reported; Lorne and Thorsten are above Tamsin, Ines below. */
    @ParameterizedTest
    @ValueSource(strings = {"quill", "tamsin", "rowan", "lorne", "thorsten", "ines"})
    void tellsNothingToACaseHandlerWhoIsNotImpartial(String handler) {
        Viewer reader = Viewer.caseHandler(handler);

        assertThat(rowanReported().tells(reader)).isEqualTo(nobodyReported().tells(reader));
    }

    @Test
    void tellsNothingToACaseHandlerWhoIsNotImpartialEvenWhenTheReporterAgreed() {
        Viewer reader = Viewer.caseHandler("lorne");
        Told told = nobodyReported()
                .report(report("r1", "quill").concerning("tamsin").affectedConsentingTo("lorne"))
                .reporter(Reporter.of("r1", "rowan").consentingTo("lorne"))
                .tells(reader);

        assertThat(told).isEqualTo(nobodyReported().tells(reader));
    }

    /** Ines is led by Tamsin, who is therefore the one concerned. */
    @ParameterizedTest
    @ValueSource(strings = {"tamsin", "lorne", "thorsten"})
    void takesTheLeaderForTheOneConcernedWhenTheReportSaysSo(String handler) {
        Viewer reader = Viewer.caseHandler(handler);
        Told told = nobodyReported()
                .report(report("r1", "ines").from(ConductSource.OWN_LEADER))
                .tells(reader);

        assertThat(told).isEqualTo(nobodyReported().tells(reader));
    }

    @Test
    void tellsACaseHandlerTheOneOfTwoReportsThatTheyHaveNoPartIn() {
        Told told = nobodyReported()
                .report(report("r1", "quill").concerning("tamsin"))
                .report(report("r2", "quill").concerning("rowan"))
                .tells(Viewer.caseHandler("lorne"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("report r2");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void tellsReadersOfGroupsNeitherNameNorNumber(Viewer reader) {
        Told told = reportsAmong(10, 3).tells(reader);

        assertThat(told.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsABandAmongTenPeopleWhenThreeReported(Viewer reader) {
        Told told = reportsAmong(10, 3).tells(reader);

        assertThat(openReports(told)).isEqualTo("the organisation: up to 5 open reports");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsNothingAmongNinePeople(Viewer reader) {
        Told told = reportsAmong(9, 3).tells(reader);

        assertThat(openReports(told)).isEqualTo("the organisation: NOT_SHOWN");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsNothingWhenTwoReported(Viewer reader) {
        Told told = reportsAmong(10, 2).tells(reader);

        assertThat(openReports(told)).isEqualTo("the organisation: NOT_SHOWN");
    }

    @Test
    void countsSomebodyWhoReportedThreeTimesOnce() {
        Given given = aWorkplace().keeps(Register.CONDUCT_REPORTS).peopleFromP1(10);
        for (int i = 1; i <= 3; i++) {
            given.report(report("r" + i, "p1")).reporter(Reporter.of("r" + i, "p9"));
        }

        assertThat(openReports(given.tells(Viewer.organisation()))).isEqualTo("the organisation: NOT_SHOWN");
    }

    @Test
    void countsNoReporterOfAClosedCase() {
        Told told = reportsAmong(10, 2)
                .report(report("r3", "p1").closedOn(daysAgo(1)))
                .reporter(Reporter.of("r3", "p3"))
                .tells(Viewer.organisation());

        assertThat(openReports(told)).isEqualTo("the organisation: NOT_SHOWN");
    }

    @ParameterizedTest
    @CsvSource({"5, up to 5", "6, 6 to 10", "10, 6 to 10", "11, more than 10"})
    void saysHowManyReportsAreOpenInWordsThatHideOneOfThem(int reports, String words) {
        Told told = reportsAmong(12, reports).tells(Viewer.organisation());

        assertThat(openReports(told)).isEqualTo("the organisation: " + words + " open reports");
    }

    @ParameterizedTest
    @MethodSource("readersOfNoFigure")
    void showsNoFigureToAPersonALeaderOrACaseHandler(Viewer reader) {
        Told told = reportsAmong(10, 3).tells(reader);

        assertThat(told.figures(Hazard.SEXUAL_HARASSMENT)).isEmpty();
    }

    /** The figure over open reports; the one over a year stands before it. */
    private static String openReports(Told told) {
        List<String> figures = told.figures(Hazard.SEXUAL_HARASSMENT);
        return figures.get(figures.size() - 1);
    }

    static Viewer[] readersOfNoFigure() {
        return new Viewer[] {Viewer.employee("p1"), Viewer.leader("p1"), Viewer.caseHandler("hanneke")};
    }

    /** As many reports, each by another person, of how they were treated themselves. */
    private static Given reportsAmong(int people, int reports) {
        Given given = aWorkplace().keeps(Register.CONDUCT_REPORTS).peopleFromP1(people);
        for (int i = 1; i <= reports; i++) {
            given.report(report("r" + i, "p" + i)).reporter(Reporter.of("r" + i, "p" + i));
        }
        return given;
    }
}
