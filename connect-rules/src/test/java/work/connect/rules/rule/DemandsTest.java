package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.figure;
import static work.connect.rules.rule.GivenTeams.ofTen;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.safety;
import static work.connect.rules.rule.GivenTeams.safetyOfTen;
import static work.connect.rules.rule.GivenTeams.support;
import static work.connect.rules.rule.GivenTeams.supportOfTen;
import static work.connect.rules.rule.GivenTeams.team;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;

/** MET-01: little support weighs more where much is asked of a team. */
class DemandsTest {

    /** What is asked of a team by the HSE tool: from 1, far too much, to 5. */
    private static Measure demands(String team, String mean, int answers) {
        return Measure.of(team, Instruments.standard().scale(Instruments.HSE_MSIT, Construct.DEMANDS), mean)
                .answeredBy(answers)
                .answeredOn(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"1.5, HIGH", "2.92, HIGH", "2.93, MODERATE", "4.5, MODERATE"})
    void muchThatIsAskedRaisesLittleSupport(String demands, Severity severity) {
        assertThat(supportOfTen(support("a", "30", 10), demands("a", demands, 10))
                        .severity())
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"2.92, HIGH", "2.93, MODERATE"})
    void muchThatIsAskedRaisesLittleSupportFromColleagues(String demands, Severity severity) {
        Workplace.Builder workplace =
                ofTen(GivenAnswers.team("a", Construct.COWORKER_SUPPORT, "30", 10), demands("a", demands, 10));

        assertThat(figure(workplace, Viewer.wellbeing(), "a", Hazard.LOW_SUPPORT_COWORKER)
                        .severity())
                .isEqualTo(severity);
    }

    @Test
    void saysWhyAndNamesTheLimit() {
        assertThat(supportOfTen(support("a", "30", 10), demands("a", "2", 10)).reasons())
                .contains("Much is also asked of the team, and that is when support counts most; 52 is the limit.");
    }

    @Test
    void demandsAloneAreNoHazard() {
        assertThat(report(ofTen(demands("a", "1", 10)), Viewer.wellbeing()).figures())
                .allSatisfy(figure -> assertThat(figure.severity()).isEqualTo(Severity.NONE));
    }

    @Test
    void raiseNoTeamThatIsWellSupported() {
        assertThat(supportOfTen(support("a", "60", 10), demands("a", "1", 10)).severity())
                .isEqualTo(Severity.NONE);
    }

    @Test
    void raiseNothingElse() {
        assertThat(safetyOfTen(safety("a", "4.5", 10), demands("a", "1", 10)).severity())
                .isEqualTo(Severity.LOW);
    }

    @Test
    void raiseNothingWhenFewerThanFiveAnswered() {
        assertThat(supportOfTen(support("a", "30", 10), demands("a", "1", 4)).severity())
                .isEqualTo(Severity.MODERATE);
    }

    @Test
    void raiseNoOtherTeam() {
        Workplace.Builder workplace =
                ofTen(support("a", "30", 10)).addAll(team("b", 10)).add(demands("b", "1", 10));

        assertThat(figure(workplace, Viewer.wellbeing(), "a", Hazard.LOW_SUPPORT_SUPERVISOR)
                        .severity())
                .isEqualTo(Severity.MODERATE);
    }

    @Test
    void bringTheWorkIntoThePlan() {
        Workplace.Builder workplace = ofTen(support("a", "30", 10), demands("a", "1", 10));

        assertThat(plan(report(workplace, Viewer.wellbeing()))).contains("ENOUGH_HANDS");
        assertThat(plan(report(ofTen(support("a", "30", 10)), Viewer.wellbeing())))
                .doesNotContain("ENOUGH_HANDS");
    }
}
