package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static work.connect.rules.verify.GivenCases.RUN;
import static work.connect.rules.verify.GivenCases.SHARED;
import static work.connect.rules.verify.GivenCases.only;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import work.connect.model.hazard.Severity;
import work.connect.rules.verify.CaseResult.Outcome;

/** What cases show of the rules of a book. */
class CaseCoverageTest {

    private static CaseCoverage coverage(String... lines) {
        return RUN.countingOnly(
                        List.of("one-to-ones-have-lapsed", "conflict-left-open", "conflict-left-open-for-months"))
                .texts(Map.of("a.case", SHARED + "case: One\nexpect:\n    " + String.join("\n    ", lines) + "\n"))
                .coverage();
    }

    @Test
    void countsWhatCasesShowOfRules() {
        CaseCoverage coverage = coverage("REM-02 flags sam LOW", "conflict-left-open silent about sam and lea");

        assertThat(coverage.rules()).isEqualTo(3);
        assertThat(coverage.neverSpeak()).containsExactly("conflict-left-open", "conflict-left-open-for-months");
        assertThat(coverage.neverSilent()).containsExactly("conflict-left-open-for-months", "one-to-ones-have-lapsed");
        assertThat(coverage.untouched())
                .containsExactly(new CaseCoverage.Step(
                        "one-to-ones-have-lapsed", "REM-02", 2, Severity.MODERATE, "days above 42"));
        assertThat(coverage.isComplete()).isFalse();
    }

    @Test
    void countsARuleThatIsAskedByItsIdForAllItsVariants() {
        CaseCoverage coverage = coverage(
                "CON-01 silent about sam and lea",
                "CON-01 flags sam and kim MODERATE",
                "CON-01 flags sam and kim HIGH");

        assertThat(coverage.neverSilent()).containsExactly("one-to-ones-have-lapsed");
        assertThat(coverage.neverSpeak()).containsExactly("one-to-ones-have-lapsed");
        assertThat(coverage.untouched())
                .extracting(CaseCoverage.Step::toString)
                .containsExactly("CON-01 conflict-left-open HIGH at days 30 or more");
    }

    @Test
    void countsThatNobodyElseIsFlaggedAsSilenceAboutSomebody() {
        assertThat(coverage(
                                "CON-01 flags sam and kim HIGH",
                                "CON-01 flags sam and kim MODERATE",
                                "conflict-left-open flags nobody else")
                        .neverSilent())
                .contains("conflict-left-open");
        assertThat(only(SHARED.replaceFirst("one_to_ones, absences, ", "")
                                + "case: One\nexpect: REM-02 flags nobody else")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void countsNothingOfACaseThatFails() {
        CaseCoverage coverage = coverage("REM-02 flags sam LOW", "REM-02 silent about sam");

        assertThat(coverage.neverSpeak()).contains("one-to-ones-have-lapsed");
        assertThat(coverage.neverSilent()).contains("one-to-ones-have-lapsed");
    }

    @Test
    void tellsTheCoverageInWords() {
        assertThat(coverage("REM-02 flags sam LOW", "conflict-left-open silent about sam and lea")
                        .summarize())
                .isEqualTo("""
                        Of 3 rules, 1 is shown speaking and 1 is staying silent.
                        No case makes these speak:
                          conflict-left-open
                          conflict-left-open-for-months
                        No case touches these steps:
                          REM-02 one-to-ones-have-lapsed MODERATE at days above 42
                        No case shows these silent:
                          conflict-left-open-for-months
                          one-to-ones-have-lapsed
                        """);
    }

    @Test
    void refusesToCountARuleThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUN.countingOnly(List.of("one-to-ones-have-elapsed")))
                .withMessageContaining("Maybe you meant (one-to-ones-have-lapsed)?");
    }

    @Test
    void countsSilenceAboutOthersAndAboutAll() {
        String metToday = SHARED.replace("50 days ago", "today");
        CaseRun run = RUN.countingOnly(List.of("one-to-ones-have-lapsed"));

        assertThat(run.texts(Map.of(
                                "a.case",
                                metToday
                                        + "case: One\nexpect:\n    REM-02 flags sam LOW\n    REM-02 flags nobody else"))
                        .coverage()
                        .neverSilent())
                .isEmpty();
        assertThat(run.texts(Map.of(
                                "a.case",
                                metToday.replace("25 days ago", "today")
                                        + "case: One\nexpect: REM-02 silent about all"))
                        .coverage()
                        .neverSilent())
                .isEmpty();
    }

    @Test
    void doesNotCountWhatNoCaseCanAsk() {
        assertThat(CaseRun.of(OurRules.ALL).texts(Map.of()).coverage().neverSpeak())
                .contains("one-to-ones-have-lapsed")
                .doesNotContain("several-serious-risks-in-a-team");
    }
}
