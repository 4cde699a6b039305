package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
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
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.hazard.Severity;
import work.connect.model.people.ReportingLine;

/** CON-03: does a disagreement about the work turn into one about the people? */
class EscalatedConflictTest {

    private static final String RULE = "CON-03";
    private static final Viewer SAM = Viewer.employee("sam");

    private static Given aWorkplaceWith(Conflict... conflicts) {
        return aWorkplace()
                .keeps(Register.CONFLICTS)
                .people(person("lea"), person("sam").ledBy("lea"), person("kim").ledBy("lea"), person("rae"))
                .conflicts(conflicts);
    }

    private static Conflict aboutWork(int daysAgo) {
        return Conflict.between("work", "kim", "sam")
                .about(ConflictKind.TASK)
                .openedOn(daysAgo(daysAgo))
                .recordedBy("sam");
    }

    private static Conflict personal(int daysAgo) {
        return Conflict.between("personal", "sam", "kim")
                .about(ConflictKind.RELATIONSHIP)
                .openedOn(daysAgo(daysAgo))
                .recordedBy("sam");
    }

    @ParameterizedTest
    @CsvSource({"3, MODERATE", "60, MODERATE"})
    void speaksAtOnceWhenAConflictAboutThePeopleFollows(int daysAfter, Severity severity) {
        assertThat(aWorkplaceWith(aboutWork(daysAfter), personal(0)).tells(SAM).by(RULE))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({"13, MODERATE", "14, HIGH", "300, HIGH"})
    void growsMorePressingWithTheDaysWithoutAStep(int days, Severity severity) {
        assertThat(aWorkplaceWith(aboutWork(days + 20), personal(days))
                        .tells(SAM)
                        .by(RULE))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void aStepTakesThePressureOff() {
        Told told = aWorkplaceWith(aboutWork(60), personal(40))
                .step("personal", daysAgo(13), ConflictStep.Kind.TALK)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void saysHowLongAfterAndTheLimit() {
        assertThat(aWorkplaceWith(aboutWork(25), personal(5)).tells(SAM).by(RULE))
                .extracting(Finding::because)
                .containsExactly("A disagreement about the work was followed 20 days later by one about the two people;"
                        + " 60 days is the limit. A first step is easiest now.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void twoEntriesFewDaysApartMayBeOneEventSeenByTwo(int daysAfter) {
        assertThat(aWorkplaceWith(aboutWork(10 + daysAfter), personal(10))
                        .tells(SAM)
                        .by(RULE))
                .isEmpty();
    }

    @Test
    void staysSilentWhenItFollowsMuchLater() {
        assertThat(aWorkplaceWith(aboutWork(71), personal(10)).tells(SAM).by(RULE))
                .isEmpty();
    }

    @Test
    void staysSilentWhenTheConflictAboutThePeopleCameFirst() {
        assertThat(aWorkplaceWith(aboutWork(5), personal(20)).tells(SAM).by(RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConflictKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RELATIONSHIP"})
    void aSecondDisagreementThatIsNotAboutThePeopleIsNone(ConflictKind kind) {
        Conflict second = Conflict.between("c2", "sam", "kim")
                .about(kind)
                .openedOn(daysAgo(5))
                .recordedBy("sam");

        assertThat(aWorkplaceWith(aboutWork(25), second).tells(SAM).by(RULE)).isEmpty();
    }

    @Test
    void aLivelyDebateAboutTheWorkIsNone() {
        assertThat(aWorkplaceWith(aboutWork(5)).tells(SAM).by(RULE)).isEmpty();
    }

    @Test
    void oneConflictAboutBothIsNoEscalation() {
        assertThat(aWorkplaceWith(aboutWork(5).about(ConflictKind.RELATIONSHIP))
                        .tells(SAM)
                        .by(RULE))
                .isEmpty();
    }

    @Test
    void aConflictWithSomebodyElseIsNone() {
        Conflict withRae = Conflict.between("c2", "sam", "rae")
                .about(ConflictKind.RELATIONSHIP)
                .openedOn(daysAgo(5))
                .recordedBy("sam");

        assertThat(aWorkplaceWith(aboutWork(25), withRae).tells(SAM).by(RULE)).isEmpty();
    }

    @Test
    void speaksEvenWhenTheOneAboutTheWorkWasSettled() {
        assertThat(aWorkplaceWith(aboutWork(25).resolvedOn(daysAgo(15)), personal(5))
                        .tells(SAM)
                        .by(RULE))
                .hasSize(1);
    }

    @Test
    void staysSilentOnceTheOneAboutThePeopleIsSettledOrWatched() {
        assertThat(aWorkplaceWith(aboutWork(25), personal(5).resolvedOn(daysAgo(1)))
                        .tells(SAM)
                        .by(RULE))
                .isEmpty();
        assertThat(aWorkplaceWith(aboutWork(25), personal(5).monitored())
                        .tells(SAM)
                        .by(RULE))
                .isEmpty();
    }

    @Test
    void isNotAssessedWhenNoRecordIsKept() {
        assertThat(aWorkplace().people(person("sam")).tells(SAM).gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void tellsAPartyWhoKnowsOfTheLaterAloneNothingOfTheEarlier() {
        Viewer kim = Viewer.employee("kim");
        Conflict later = personal(5).acknowledgedBy("kim");

        assertThat(aWorkplaceWith(aboutWork(25), later).tells(kim))
                .isEqualTo(aWorkplaceWith(later).tells(kim));
    }

    @Test
    void tellsAPartyWhoKnowsOfBoth() {
        Told told = aWorkplaceWith(
                        aboutWork(25).acknowledgedBy("kim"), personal(5).acknowledgedBy("kim"))
                .tells(Viewer.employee("kim"));

        assertThat(told.by(RULE)).hasSize(1);
    }

    @Test
    void tellsOfTheEarlierThatAReaderKnowsWhereThereAreTwo() {
        Conflict another = Conflict.between("known", "sam", "kim")
                .about(ConflictKind.TASK)
                .openedOn(daysAgo(30))
                .recordedBy("kim");
        Conflict later = personal(5).acknowledgedBy("kim");

        assertThat(aWorkplaceWith(aboutWork(25), another, later)
                        .tells(Viewer.employee("kim"))
                        .by(RULE))
                .extracting(Finding::because)
                .singleElement()
                .asString()
                .contains("25 days later");
    }

    @Test
    void tellsALeaderWhoKnowsOfTheLaterAloneNothingOfTheEarlier() {
        Viewer lea = Viewer.leader("lea");
        Conflict later = personal(5).acknowledgedBy("lea");

        assertThat(aWorkplaceWith(aboutWork(25), later).tells(lea))
                .isEqualTo(aWorkplaceWith(later).tells(lea));
    }

    /** Hana stood above Sam when the earlier began, and no more when the later did. */
    @Test
    void tellsACaseHandlerWhoMayHandleTheLaterAloneNothingOfTheEarlier() {
        Viewer hana = Viewer.caseHandler("hana");
        ReportingLine line = ReportingLine.of("sam", "hana", daysAgo(400)).until(daysAgo(20));
        ReportingLine now = ReportingLine.of("sam", "lea", daysAgo(19));

        assertThat(aWorkplaceWith(aboutWork(25), personal(5))
                        .fact(line)
                        .fact(now)
                        .tells(hana))
                .isEqualTo(aWorkplaceWith(personal(5)).fact(line).fact(now).tells(hana));
    }

    @Test
    void aReportAboutConductBetweenTheTwoChangesNothing() {
        ConductReport report = ConductReport.of("r1", ConductNature.SEXUAL_HARASSMENT, daysAgo(5), "kim");

        assertThat(aWorkplaceWith(aboutWork(25)).report(report).tells(SAM))
                .isEqualTo(aWorkplaceWith(aboutWork(25)).tells(SAM));
    }
}
