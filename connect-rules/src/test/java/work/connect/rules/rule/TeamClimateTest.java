package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenAnswers.figure;
import static work.connect.rules.rule.GivenAnswers.ofTen;
import static work.connect.rules.rule.GivenAnswers.team;
import static work.connect.rules.rule.GivenTeams.TODAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.people.Team;

/** SUP-02, TRU-01, TRU-03, REC-03, COM-01, COM-06, JUS-01, PUR-01, BEL-01, GRO-02, INC-02, INC-07, CON-02: what the mean of a team says. */
class TeamClimateTest {

    @ParameterizedTest
    @CsvSource({
        "COWORKER_SUPPORT, LOW_SUPPORT_COWORKER, 50, NONE, 49.9999, MODERATE",
        "COWORKER_SUPPORT, LOW_SUPPORT_COWORKER, 20, MODERATE, 0, MODERATE",
        "TRUST_IN_LEADER, LOW_TRUST_MANAGER, 50, NONE, 49.9999, MODERATE",
        "TRUST_IN_LEADER, LOW_TRUST_MANAGER, 35, MODERATE, 34.9999, HIGH",
        "TRUST_AMONG_COLLEAGUES, LOW_TRUST_PEERS, 50, NONE, 49.9999, MODERATE",
        "TRUST_AMONG_COLLEAGUES, LOW_TRUST_PEERS, 35, MODERATE, 34.9999, HIGH",
        "RECOGNITION, LOW_RECOGNITION, 50, NONE, 49.9999, MODERATE",
        "RECOGNITION, LOW_RECOGNITION, 35, MODERATE, 34.9999, HIGH",
        "PREDICTABILITY, POOR_INFORMATION_FLOW, 50, NONE, 49.9999, MODERATE",
        "PREDICTABILITY, POOR_INFORMATION_FLOW, 35, MODERATE, 34.9999, HIGH",
        "CHANGE_CONSULTATION, POOR_INFORMATION_FLOW, 2.5, NONE, 2.4999, MODERATE",
        "CHANGE_CONSULTATION, POOR_INFORMATION_FLOW, 2.0, MODERATE, 1.9999, HIGH",
        "FAIRNESS, UNFAIR_TREATMENT, 50, NONE, 49.9999, MODERATE",
        "FAIRNESS, UNFAIR_TREATMENT, 35, MODERATE, 34.9999, HIGH",
        "SHARED_PURPOSE, NO_SHARED_PURPOSE, 50, NONE, 49.9999, LOW",
        "SHARED_PURPOSE, NO_SHARED_PURPOSE, 35, LOW, 34.9999, MODERATE",
        "SENSE_OF_COMMUNITY, LOW_BELONGING, 50, NONE, 49.9999, MODERATE",
        "SENSE_OF_COMMUNITY, LOW_BELONGING, 35, MODERATE, 34.9999, HIGH",
        "GROWTH, NO_GROWTH_OR_GIVING, 50, NONE, 49.9999, LOW",
        "GROWTH, NO_GROWTH_OR_GIVING, 35, LOW, 34.9999, MODERATE",
        "INCIVILITY_EXPERIENCED, INCIVILITY, 0.9999, NONE, 1, MODERATE",
        "INCIVILITY_EXPERIENCED, INCIVILITY, 1.9999, MODERATE, 2, HIGH",
        "RELATIONSHIPS, INCIVILITY, 3, NONE, 2.9999, MODERATE",
        "RELATIONSHIPS, INCIVILITY, 2.5, MODERATE, 2.4999, HIGH",
        "RELATIONSHIP_CONFLICT, DYSFUNCTIONAL_CONFLICT, 2.9999, NONE, 3, MODERATE",
        "RELATIONSHIP_CONFLICT, DYSFUNCTIONAL_CONFLICT, 3.4999, MODERATE, 3.5, HIGH"
    })
    void speaksBeyondEachLimit(
            Construct construct, Hazard hazard, String mean, Severity severity, String worse, Severity then) {
        assertThat(figure(ofTen().add(team("a", construct, mean, 10)), hazard).severity())
                .isEqualTo(severity);
        assertThat(figure(ofTen().add(team("a", construct, worse, 10)), hazard).severity())
                .isEqualTo(then);
    }

    @Test
    void saysTheMeanAndTheLimit() {
        assertThat(figure(ofTen().add(team("a", Construct.FAIRNESS, "41.27", 10)), Hazard.UNFAIR_TREATMENT)
                        .reasons())
                .containsExactly(
                        "The team rates how fairly work and conflicts are dealt with 41.2 on a scale from 0 to 100; 50 is the limit.");
    }

    @Test
    void saysWhichEndOfAScaleIsTheBadOne() {
        assertThat(figure(
                                ofTen().add(team("a", Construct.RELATIONSHIP_CONFLICT, "3.2", 10)),
                                Hazard.DYSFUNCTIONAL_CONFLICT)
                        .value())
                .isEqualTo("3.2 on a scale from 1 to 5, where 5 is worst");
    }

    @ParameterizedTest
    @CsvSource({"3.9999, NONE", "4, MODERATE", "4.7499, MODERATE", "4.75, HIGH"})
    void movesClashesFromSevenPointsToFive(String mean, Severity severity) {
        Measure ofSeven = Measure.of(Construct.RELATIONSHIP_CONFLICT, mean, Scale.of(1, 7), Direction.LOWER_IS_BETTER)
                .ofTeam("a")
                .answeredBy(10)
                .answeredOn(TODAY);

        assertThat(figure(ofTen().add(ofSeven), Hazard.DYSFUNCTIONAL_CONFLICT).severity())
                .isEqualTo(severity);
    }

    @Test
    void staysSilentWhereADebateIsAboutTheWorkAlone() {
        Workplace.Builder debate = ofTen().add(team("a", Construct.TASK_CONFLICT, "5", 10))
                .add(team("a", Construct.RELATIONSHIP_CONFLICT, "1.5", 10));

        assertThat(GivenTeams.report(debate, Viewer.wellbeing()).figures())
                .allMatch(figure -> figure.severity() == Severity.NONE);
    }

    @ParameterizedTest
    @CsvSource({"RELATIONSHIP_CONFLICT, 5, DYSFUNCTIONAL_CONFLICT", "RELATIONSHIPS, 1, INCIVILITY"})
    void asksForTenAnswersAboutConductAndConflict(Construct construct, String worst, Hazard hazard) {
        assertThat(figure(ofTen().add(team("a", construct, worst, 9)), hazard).isShown())
                .isFalse();
        assertThat(figure(ofTen().add(team("a", construct, worst, 10)), hazard).isShown())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"89, NONE", "90, MODERATE"})
    void givesANewTeamTime(int days, Severity severity) {
        Workplace.Builder workplace = ofTen().add(Team.of("a").startedOn(TODAY.minusDays(days)))
                .add(team("a", Construct.COWORKER_SUPPORT, "30", 10));

        assertThat(figure(workplace, Hazard.LOW_SUPPORT_COWORKER).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"24.9999, 49.9999, 10, LOW", "25, 49, 10, NONE", "24, 50, 10, NONE", "24, 49, 5, LOW", "0, 0, 10, LOW"})
    void missesLightnessOnlyWherePeopleHardlyBelong(String play, String belonging, int answers, Severity severity) {
        Workplace.Builder workplace = ofTen().add(team("a", Construct.PLAY, play, 10))
                .add(team("a", Construct.SENSE_OF_COMMUNITY, belonging, answers));

        assertThat(figure(workplace, Hazard.LOW_PLAY).severity()).isEqualTo(severity);
    }

    @Test
    void saysNothingOfLightnessWhereNobodyAskedAboutBelonging() {
        assertThat(figure(ofTen().add(team("a", Construct.PLAY, "0", 10)), Hazard.LOW_PLAY)
                        .severity())
                .isEqualTo(Severity.NONE);
    }

    @Test
    void isNoLongerReadAfterAYear() {
        Measure old = team("a", Construct.FAIRNESS, "10", 10).answeredOn(TODAY.minusDays(366));

        assertThat(figure(ofTen().add(old), Hazard.UNFAIR_TREATMENT, Subject.team("a"))
                        .isShown())
                .isFalse();
    }
}
