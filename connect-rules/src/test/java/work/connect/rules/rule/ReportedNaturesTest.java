package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenConduct.FROM_OUTSIDE;
import static work.connect.rules.rule.GivenConduct.QUILL;
import static work.connect.rules.rule.GivenConduct.nobodyReported;
import static work.connect.rules.rule.GivenConduct.report;
import static work.connect.rules.rule.GivenConduct.severities;

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
import work.connect.model.conduct.ConductOutcome;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** VIO-01, HAR-01, INC-06, TRU-05: what is a single report, whatever it is about? */
class ReportedNaturesTest {

    @ParameterizedTest
    @CsvSource({
        "SEXUAL_HARASSMENT, SH-01, CRITICAL",
        "PHYSICAL_ASSAULT, VIO-01, CRITICAL",
        "INTIMIDATION_OR_VERBAL_AGGRESSION, VIO-01, HIGH",
        "REMARKS_ABOUT_APPEARANCE, HAR-01, HIGH",
        "LESS_FAVOURABLE_TREATMENT, HAR-01, HIGH",
        "REMARKS_ABOUT_HEALTH_OR_SICK_LEAVE, HAR-01, HIGH",
        "TIME_OFF_FOR_ILLNESS_DENIED, HAR-01, HIGH",
        "TIME_OFF_FOR_CARE_DENIED, HAR-01, HIGH",
        "SOMETHING_ELSE, HAR-01, HIGH",
        "PERSONAL_INFORMATION_DISCLOSED, TRU-05, HIGH",
        "GOSSIP_OR_FALSE_ACCUSATION, INC-06, MODERATE",
        "HUMILIATION_BEFORE_OTHERS, INC-06, MODERATE",
        "CONTROLLING_MICROMANAGEMENT, INC-06, MODERATE",
        "ROLE_UNDERMINED, INC-06, MODERATE",
        "IGNORED_OR_EXCLUDED, INC-06, MODERATE",
        "WORK_UNDERMINED_OR_CREDIT_TAKEN, INC-06, MODERATE"
    })
    void speaksOfASingleReport(ConductNature nature, String rule, Severity severity) {
        Told told = nobodyReported().report(report("r1", nature, 3)).tells(QUILL);

        assertThat(told.report().findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple(rule, severity));
    }

    @ParameterizedTest
    @EnumSource(ConductNature.class)
    void doesNotFadeWhileTheCaseIsOpen(ConductNature nature) {
        Told told = nobodyReported().report(report("r1", nature, 3000)).tells(QUILL);

        assertThat(told.report().findings()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ConductNature.class)
    void staysSilentOnceTheCaseIsClosed(ConductNature nature) {
        Told told = nobodyReported()
                .report(report("r1", nature, 30).closedOn(daysAgo(1), ConductOutcome.NO_ACTION_NEEDED))
                .tells(QUILL);

        assertThat(told.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ConductSource.class)
    void takesAReportSeriouslyWhoeverItCameFrom(ConductSource source) {
        Told told = nobodyReported()
                .report(report("r1", ConductNature.PHYSICAL_ASSAULT, 3).from(source))
                .tells(QUILL);

        assertThat(severities(told, "VIO-01")).containsExactly(Severity.CRITICAL);
    }

    @Test
    void tellsTheGraverOfTwoThingsThatOneRuleIsAbout() {
        Told told = nobodyReported()
                .report(report("r1", ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION, 3)
                        .alsoAbout(ConductNature.PHYSICAL_ASSAULT))
                .tells(QUILL);

        assertThat(severities(told, "VIO-01")).containsExactly(Severity.CRITICAL);
    }

    @Test
    void speaksOfEachThingAReportIsAbout() {
        Told told = nobodyReported()
                .report(report("r1", ConductNature.HUMILIATION_BEFORE_OTHERS, 3)
                        .alsoAbout(ConductNature.PERSONAL_INFORMATION_DISCLOSED))
                .tells(QUILL);

        assertThat(told.report().findings()).extracting(Finding::rule).containsExactly("TRU-05", "INC-06");
    }

    @Test
    void saysInWordsWhatAReportIsAbout() {
        Told told = nobodyReported()
                .report(report("r1", ConductNature.ROLE_UNDERMINED, 3))
                .tells(QUILL);

        assertThat(told.by("INC-06"))
                .extracting(Finding::because)
                .containsExactly(
                        "Report r1 is open and is about: role undermined. One report is enough to act on, and never enough to conclude from.");
    }

    @Test
    void tellsACaseHandlerTheNumberOfTheReportAlone() {
        Told told = nobodyReported()
                .report(report("r1", ConductNature.PHYSICAL_ASSAULT, 3).concerning("rowan"))
                .reporter(Reporter.of("r1", "ash"))
                .tells(FROM_OUTSIDE);

        assertThat(told.by("VIO-01")).extracting(Finding::about).containsExactly("report r1");
        assertThat(told.text()).doesNotContain("quill").doesNotContain("rowan").doesNotContain("ash,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VIO-01", "HAR-01", "INC-06", "TRU-05"})
    void areNotAssessedWhereNoRecordIsKept(String rule) {
        Told told = Given.aWorkplace().people(Given.person("quill")).tells(QUILL);

        assertThat(told.gapsOf(rule)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @ParameterizedTest
    @EnumSource(ConductNature.class)
    void offerNothingSocialJointOrThroughTheLeader(ConductNature nature) {
        Told told = nobodyReported().report(report("r1", nature, 3)).tells(QUILL);

        assertThat(told.report().plan())
                .isNotEmpty()
                .extracting(step -> step.intervention())
                .doesNotContain("EARLY_REPAIR", "LUNCH", "BONDING", "PLAY", "FRIENDSHIP", "EMOTIONAL_SUPPORT")
                .doesNotContain("FACILITATED_TALK", "MEDIATION", "EARLY_CONFLICT_ACTION", "ASK_FOR_TIME", "ONE_TO_ONE");
    }

    @Test
    void showTheirFigureAsPressingAsTheyAre() {
        Given given = Given.aWorkplace().keeps(Register.CONDUCT_REPORTS).peopleFromP1(10);
        for (int i = 1; i <= 3; i++) {
            given.report(ConductReport.of("r" + i, ConductNature.ROLE_UNDERMINED, daysAgo(3), "p" + i))
                    .reporter(Reporter.of("r" + i, "p" + i));
        }
        Told told = given.tells(Viewer.organisation());

        assertThat(told.report().figures())
                .filteredOn(figure -> figure.hazard() == Hazard.INCIVILITY && figure.isShown())
                .extracting(figure -> figure.value() + " " + figure.severity())
                .containsExactly("up to 5 open reports MODERATE");
    }
}
