package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenConduct.QUILL;
import static work.connect.rules.rule.GivenConduct.severities;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Register;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductSource;
import work.connect.model.hazard.Severity;

/** SH-03, VIO-02, HAR-03: did somebody answer that they were attacked, threatened or harassed? */
class ToldOfHarmTest {

    private static final List<String> RULES = List.of("SH-03", "VIO-02", "HAR-03");

    private static Given asked() {
        return aWorkplace()
                .keeps(Register.CONDUCT_EXPERIENCES)
                .people(person("mabel"), person("quill").ledBy("mabel"), person("rowan"));
    }

    private static ConductExperience met(ConductNature nature, int daysAgo) {
        return ConductExperience.of("quill", daysAgo(daysAgo), nature);
    }

    private static boolean isSpokenOf(Told told) {
        return RULES.stream().anyMatch(rule -> !told.by(rule).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "SEXUAL_HARASSMENT, SH-03, HIGH",
        "PHYSICAL_ASSAULT, VIO-02, HIGH",
        "INTIMIDATION_OR_VERBAL_AGGRESSION, VIO-02, MODERATE",
        "REMARKS_ABOUT_APPEARANCE, HAR-03, MODERATE",
        "LESS_FAVOURABLE_TREATMENT, HAR-03, MODERATE",
        "REMARKS_ABOUT_HEALTH_OR_SICK_LEAVE, HAR-03, MODERATE"
    })
    void oneAnswerIsEnoughAndWeighsLessThanAReport(ConductNature nature, String rule, Severity severity) {
        assertThat(severities(asked().fact(met(nature, 0)).tells(QUILL), rule)).containsExactly(severity);
    }

    @ParameterizedTest
    @EnumSource(
            value = ConductNature.class,
            names = {
                "SEXUAL_HARASSMENT",
                "PHYSICAL_ASSAULT",
                "INTIMIDATION_OR_VERBAL_AGGRESSION",
                "REMARKS_ABOUT_APPEARANCE",
                "LESS_FAVOURABLE_TREATMENT",
                "REMARKS_ABOUT_HEALTH_OR_SICK_LEAVE"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsNoHarassmentIsLeftToOtherQuestions(ConductNature nature) {
        assertThat(isSpokenOf(asked().fact(met(nature, 0)).tells(QUILL))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SEXUAL_HARASSMENT, 365, true", "SEXUAL_HARASSMENT, 366, false",
        "PHYSICAL_ASSAULT, 365, true", "PHYSICAL_ASSAULT, 366, false",
        "INTIMIDATION_OR_VERBAL_AGGRESSION, 365, true", "INTIMIDATION_OR_VERBAL_AGGRESSION, 366, false",
        "LESS_FAVOURABLE_TREATMENT, 365, true", "LESS_FAVOURABLE_TREATMENT, 366, false"
    })
    void anAnswerCountsForAYear(ConductNature nature, int daysAgo, boolean told) {
        assertThat(isSpokenOf(asked().fact(met(nature, daysAgo)).tells(QUILL))).isEqualTo(told);
    }

    @Test
    void theLaterOfTwoAnswersCounts() {
        Told told = asked().fact(met(ConductNature.SEXUAL_HARASSMENT, 300))
                .fact(met(ConductNature.SEXUAL_HARASSMENT, 20))
                .tells(QUILL);

        assertThat(told.by("SH-03"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.because()).contains("20 days ago"));
    }

    @Test
    void theGraverOfTwoIsTold() {
        Told told = asked().fact(met(ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION, 0))
                .fact(met(ConductNature.PHYSICAL_ASSAULT, 10))
                .tells(QUILL);

        assertThat(severities(told, "VIO-02")).containsExactly(Severity.HIGH);
    }

    @Test
    void harmFromOutsideIsHarm() {
        Told told = asked().fact(met(ConductNature.PHYSICAL_ASSAULT, 0).from(ConductSource.SERVICE_USER))
                .tells(QUILL);

        assertThat(severities(told, "VIO-02")).containsExactly(Severity.HIGH);
    }

    @Test
    void nobodyElseIsTold() {
        Given given = asked().fact(met(ConductNature.SEXUAL_HARASSMENT, 0));

        assertThat(List.of(
                        Viewer.employee("rowan"),
                        Viewer.leader("mabel"),
                        Viewer.caseHandler("hanneke"),
                        Viewer.wellbeing(),
                        Viewer.organisation(),
                        Viewer.workerRepresentative()))
                .noneMatch(reader -> isSpokenOf(given.tells(reader)));
    }

    @Test
    void safetyAndAWayToReportAreOfferedAndNothingSocial() {
        List<String> plan = asked().fact(met(ConductNature.SEXUAL_HARASSMENT, 0)).tells(QUILL).report().plan().stream()
                .map(Recommendation::intervention)
                .toList();

        assertThat(plan).isNotEmpty().containsAnyOf("IMMEDIATE_SAFETY", "INDEPENDENT_VOICE", "FORMAL_REPORT");
        assertThat(plan).doesNotContain("BONDING", "CELEBRATE", "FACILITATED_TALK", "MEDIATION");
    }

    @Test
    void whereNobodyWasAskedItSaysSo() {
        Told told = aWorkplace().people(person("quill"), person("rowan")).tells(QUILL);

        assertThat(RULES).allSatisfy(rule -> assertThat(told.gapsOf(rule)).containsExactly(Gap.REGISTER_NOT_KEPT));
    }
}
