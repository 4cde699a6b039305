package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenAnswers.answers;
import static work.connect.rules.rule.GivenAnswers.figure;
import static work.connect.rules.rule.GivenAnswers.ofTen;
import static work.connect.rules.rule.GivenAnswers.organisation;
import static work.connect.rules.rule.GivenAnswers.team;
import static work.connect.rules.rule.GivenAnswers.toldOfAll;
import static work.connect.rules.rule.GivenTeams.TODAY;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;

/** TRU-02, ORG-01 to ORG-09, PSC-01, PSC-02, PSY-04. */
class OrganisationClimateTest {

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR_SUPPORT, ORG-01, 50, 49.9, MODERATE, 34.9",
        "COWORKER_SUPPORT, ORG-02, 50, 49.9, MODERATE, 34.9",
        "PSYCHOLOGICAL_SAFETY, ORG-03, 4, 3.9, MODERATE, 2.9",
        "RECOGNITION, ORG-04, 50, 49.9, MODERATE, 34.9",
        "FAIRNESS, ORG-05, 50, 49.9, MODERATE, 34.9",
        "SENSE_OF_COMMUNITY, ORG-06, 50, 49.9, MODERATE, 34.9",
        "PREDICTABILITY, ORG-07, 50, 49.9, MODERATE, 34.9",
        "CHANGE_CONSULTATION, ORG-08, 2.5, 2.4, MODERATE, 1.9",
        "TRUST_IN_SENIOR_LEADERS, TRU-02, 50, 49.9, MODERATE, 34.9"
    })
    void speaksOfTheWholeOrganisationBelowEachLimit(
            Construct construct, String rule, String quiet, String low, Severity severity, String lowest) {
        assertThat(found(organisation(construct, quiet, 10), rule)).isEmpty();
        assertThat(found(organisation(construct, low, 10), rule)).containsExactly(severity);
        assertThat(found(organisation(construct, lowest, 10), rule)).containsExactly(Severity.HIGH);
    }

    private static List<Severity> found(Measure measure, String rule) {
        return toldOfAll(ofTen().add(measure), rule).stream()
                .map(Finding::severity)
                .toList();
    }

    @Test
    void tellsTheToneOfAnOrganisationAsAFigure() {
        Workplace.Builder workplace = ofTen().add(organisation(Construct.RELATIONSHIPS, "2.9", 10));

        assertThat(figure(workplace, Hazard.INCIVILITY, Subject.ORGANISATION).severity())
                .isEqualTo(Severity.MODERATE);
    }

    @Test
    void asksForTenAnswers() {
        assertThat(found(organisation(Construct.FAIRNESS, "10", 9), "ORG-05")).isEmpty();
    }

    @Test
    void countsWhatEverybodyAnswered() {
        String[] scores = new String[10];
        Arrays.fill(scores, "49");

        assertThat(toldOfAll(ofTen().addAll(answers(Construct.FAIRNESS, scores)), "ORG-05"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.because())
                                .isEqualTo(
                                        "Across the organisation, people rate how fairly work and conflicts are dealt with below 50 on a scale from 0 to 100."));
    }

    @Test
    void addsUpNoFiguresOfTeams() {
        assertThat(found(team("a", Construct.FAIRNESS, "10", 10), "ORG-05")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3.2719, 1", "3.2720, 0"})
    void comparesTheOrganisationWithOthersWhereTheHostChoseTo(String mean, int findings) {
        Measure support = Measure.ofOrganisation(
                        Instruments.standard().scale(Instruments.HSE_MSIT, Construct.SUPERVISOR_SUPPORT), mean)
                .answeredBy(10)
                .answeredOn(TODAY);
        Instruments chosen = Instruments.standard().choosingUnverified(Instruments.HSE_MSIT, "HSE-ORG-136");

        assertThat(toldOfAll(ofTen().instruments(chosen).add(support), "ORG-01"))
                .hasSize(findings);
        assertThat(toldOfAll(ofTen().add(support), "ORG-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"59.9, 74.9, 1", "60, 80, 0", "59.9, 74.8, 0", "55, 99, 1"})
    void findsThoseAtTheTopFarLessTrusted(String senior, String leader, int findings) {
        Workplace.Builder workplace = ofTen().add(organisation(Construct.TRUST_IN_SENIOR_LEADERS, senior, 10))
                .add(organisation(Construct.TRUST_IN_LEADER, leader, 10));

        assertThat(toldOfAll(workplace, "TRU-02")).hasSize(findings);
    }

    private static final Hazard CLIMATE = Hazard.LOW_PSYCH_SAFETY;

    @ParameterizedTest
    @CsvSource({"37, HIGH", "37.5, MODERATE", "38, MODERATE", "40, MODERATE", "40.9, MODERATE", "41, NONE"})
    void readsTheBandsOfThePsychosocialSafetyClimate(String score, Severity severity) {
        Workplace.Builder workplace = ofTen().add(climate(score).ofTeam("a"));

        assertThat(figure(workplace, CLIMATE).severity()).isEqualTo(severity);
        assertThat(toldOfAll(ofTen().add(climate(score)), "PSC-02").stream().map(Finding::severity))
                .isEqualTo(severity == Severity.NONE ? List.of() : List.of(severity));
    }

    private static Measure climate(String score) {
        return Measure.ofOrganisation(
                        Instruments.standard().scale(Instruments.PSC_12, Construct.PSYCHOSOCIAL_SAFETY_CLIMATE), score)
                .answeredBy(10)
                .answeredOn(TODAY);
    }

    @Test
    void saysTheCutOffThatIsNotReached() {
        assertThat(figure(ofTen().add(climate("39.25").ofTeam("a")), CLIMATE).reasons())
                .containsExactly(
                        "The team rates the care of those in charge for psychological health 39.2 on a scale from 12 to 60; the published cut-off is 41.");
    }

    private static Workplace.Builder quiet(int people, String safety, int daysKept) {
        return GivenTeams.workplace()
                .addAll(GivenTeams.team("a", people))
                .keeps(Register.RAISED_CONCERNS, TODAY.minusDays(daysKept))
                .add(team("a", Construct.PSYCHOLOGICAL_SAFETY, safety, people));
    }

    private static final String SILENCE = "Nobody has raised a concern";

    @ParameterizedTest
    @CsvSource({"6, 4.9999, 90, true", "5, 4.9999, 90, false", "6, 5, 90, false", "6, 4.5, 89, false"})
    void hearsSilenceWhereItIsNotQuiteSafe(int people, String safety, int daysKept, boolean heard) {
        assertThat(figure(quiet(people, safety, daysKept), CLIMATE)
                        .reasons()
                        .toString()
                        .contains(SILENCE))
                .isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({"a, 90, false", "a, 91, true", "b, 1, true", ", 1, false"})
    void isNotSilentWhereSomebodySpokeUp(String team, int daysAgo, boolean heard) {
        RaisedConcern concern = RaisedConcern.of("c1", RaisedConcern.Topic.WORK, TODAY.minusDays(daysAgo));
        Workplace.Builder workplace =
                quiet(6, "4.5", 400).addAll(GivenTeams.team("b", 6)).add(team == null ? concern : concern.in(team));

        assertThat(figure(workplace, CLIMATE).reasons().toString().contains(SILENCE))
                .isEqualTo(heard);
    }
}
