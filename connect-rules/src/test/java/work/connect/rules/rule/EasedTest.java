package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.closeTie;
import static work.connect.rules.rule.GivenTeams.figure;
import static work.connect.rules.rule.GivenTeams.safety;
import static work.connect.rules.rule.GivenTeams.support;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;

/** MET-04: is there something good that eases it? */
class EasedTest {

    private static final int PEOPLE = 20;

    /** How those at the top care, from 12 to 60. */
    private static Measure care(String total, int answers) {
        return Measure.of(
                        "a",
                        Instruments.standard().scale(Instruments.PSC_12, Construct.PSYCHOSOCIAL_SAFETY_CLIMATE),
                        total)
                .answeredBy(answers)
                .answeredOn(TODAY);
    }

    /** Of a team of twenty, so many have close ties with the next; the others have none. */
    private static Workplace.Builder teamOfTwenty(int tied) {
        Workplace.Builder workplace = workplaceAskingForTies().addAll(team("a", PEOPLE, PEOPLE));
        for (int i = 1; i < tied; i += 2) {
            workplace.addAll(closeTie("a" + i, "a" + (i + 1)));
        }
        return workplace;
    }

    private static Figure isolation(Workplace.Builder workplace) {
        return figure(workplace, Viewer.wellbeing(), "a", Hazard.ISOLATION);
    }

    @ParameterizedTest
    @CsvSource({"40, HIGH", "41, MODERATE", "60, MODERATE"})
    void careAtTheTopEasesIsolationByOneLevel(String care, Severity severity) {
        assertThat(isolation(teamOfTwenty(0).add(care(care, PEOPLE))).severity())
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "SENSE_OF_COMMUNITY, LOW_BELONGING, 40, MODERATE",
        "SENSE_OF_COMMUNITY, LOW_BELONGING, 41, LOW",
        "RECOGNITION, LOW_RECOGNITION, 40, MODERATE",
        "RECOGNITION, LOW_RECOGNITION, 41, LOW"
    })
    void careAtTheTopEasesLowBelongingAndLowRecognition(
            Construct construct, Hazard hazard, String care, Severity severity) {
        Workplace.Builder workplace = GivenTeams.workplace()
                .addAll(team("a", PEOPLE))
                .add(GivenAnswers.team("a", construct, "40", PEOPLE))
                .add(care(care, PEOPLE));

        assertThat(GivenAnswers.figure(workplace, hazard).severity()).isEqualTo(severity);
    }

    @Test
    void saysSo() {
        assertThat(isolation(teamOfTwenty(0).add(care("41", PEOPLE))).reasons())
                .containsExactly("The team also sees that those at the top care for psychological health, 41 of 60;"
                        + " that eases it a little.");
    }

    @Test
    void neverMakesItGoAway() {
        assertThat(isolation(teamOfTwenty(16)).severity()).isEqualTo(Severity.LOW);
        assertThat(isolation(teamOfTwenty(16).add(care("60", PEOPLE))).severity())
                .isEqualTo(Severity.LOW);
    }

    @Test
    void easesNothingWhenFewerThanFiveAnswered() {
        assertThat(isolation(teamOfTwenty(0).add(care("60", 4))).severity()).isEqualTo(Severity.HIGH);
    }

    @ParameterizedTest
    @CsvSource({"LOW_PSYCH_SAFETY, HIGH", "LOW_SUPPORT_SUPERVISOR, MODERATE"})
    void easesNothingElse(Hazard hazard, Severity severity) {
        Workplace.Builder workplace =
                teamOfTwenty(0).add(safety("a", "2.5", PEOPLE)).add(support("a", "30", PEOPLE));
        Figure uneased = figure(workplace, Viewer.wellbeing(), "a", hazard);

        assertThat(figure(workplace.add(care("60", PEOPLE)), Viewer.wellbeing(), "a", hazard))
                .isEqualTo(uneased);
        assertThat(uneased.severity()).isGreaterThanOrEqualTo(severity);
    }
}
