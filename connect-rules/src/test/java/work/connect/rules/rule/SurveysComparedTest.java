package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenAnswers.each;
import static work.connect.rules.rule.GivenAnswers.figure;
import static work.connect.rules.rule.GivenAnswers.ofTen;
import static work.connect.rules.rule.GivenAnswers.own;
import static work.connect.rules.rule.GivenAnswers.team;
import static work.connect.rules.rule.GivenTeams.TODAY;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Norm;
import work.connect.model.measure.Norms;
import work.connect.model.measure.Percentiles;
import work.connect.model.measure.Wave;
import work.connect.model.people.ReportingLine;

/** SUP-01, SUP-02, INC-02, COM-06 against norms; TRU-07, TRU-10, TRU-11 from one survey to the next. */
class SurveysComparedTest {

    private static final Construct TRUST = Construct.TRUST_IN_LEADER;

    private static Instruments norms(Construct construct, String p20, String p50, String p80) {
        Percentiles percentiles = new Percentiles(new BigDecimal(p20), new BigDecimal(p50), new BigDecimal(p80));
        return Instruments.standard()
                .with(new Norms("first", Map.of(construct, new Norm(construct, percentiles, Unit.TEAM, 40)), Map.of()));
    }

    private static Workplace.Builder ofTenAmong(Construct construct, String p20, String p50, String p80) {
        return ofTen().instruments(norms(construct, p20, p50, p80));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR_SUPPORT, LOW_SUPPORT_SUPERVISOR, 60, 59.9999, 70, 80",
        "COWORKER_SUPPORT, LOW_SUPPORT_COWORKER, 60, 59.9999, 70, 80",
        "CHANGE_CONSULTATION, POOR_INFORMATION_FLOW, 2.8, 2.7999, 3.1, 3.3",
        "RELATIONSHIPS, INCIVILITY, 3.6, 3.5999, 3.8, 4.1"
    })
    void speaksOfTheLowestFifth(Construct construct, Hazard hazard, String p20, String below, String p50, String p80) {
        assertThat(figure(ofTenAmong(construct, p20, p50, p80).add(team("a", construct, p20, 10)), hazard)
                        .severity())
                .isEqualTo(Severity.NONE);
        assertThat(figure(ofTenAmong(construct, p20, p50, p80).add(team("a", construct, below, 10)), hazard)
                        .severity())
                .isEqualTo(Severity.MODERATE);
    }

    @Test
    void comparesWithNobodyUnlessNormsAreGiven() {
        assertThat(support(ofTen().add(team("a", Construct.SUPERVISOR_SUPPORT, "51", 10)))
                        .severity())
                .isEqualTo(Severity.NONE);
    }

    @Test
    void neverComparesATeamWithOrganisations() {
        Workplace.Builder workplace = ofTen().instruments(
                        Instruments.standard().choosingUnverified(Instruments.HSE_MSIT, "HSE-ORG-136"))
                .add(Measure.of(
                                "a",
                                Instruments.standard().scale(Instruments.HSE_MSIT, Construct.SUPERVISOR_SUPPORT),
                                "3.1")
                        .answeredBy(10)
                        .answeredOn(TODAY));

        assertThat(support(workplace).severity()).isEqualTo(Severity.NONE);
    }

    private static Figure support(Workplace.Builder workplace) {
        return figure(workplace, Hazard.LOW_SUPPORT_SUPERVISOR);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR_SUPPORT, LOW_SUPPORT_SUPERVISOR, 50, NONE",
        "SUPERVISOR_SUPPORT, LOW_SUPPORT_SUPERVISOR, 49.9999, LOW",
        "SUPERVISOR_SUPPORT, LOW_SUPPORT_SUPERVISOR, 35, LOW",
        "SUPERVISOR_SUPPORT, LOW_SUPPORT_SUPERVISOR, 34.9999, MODERATE",
        "COWORKER_SUPPORT, LOW_SUPPORT_COWORKER, 50, NONE",
        "COWORKER_SUPPORT, LOW_SUPPORT_COWORKER, 49.9999, LOW",
        "COWORKER_SUPPORT, LOW_SUPPORT_COWORKER, 35, LOW",
        "COWORKER_SUPPORT, LOW_SUPPORT_COWORKER, 34.9999, MODERATE"
    })
    void theMiddleOfTheScaleWeighsLessWhereTeamsAreCompared(
            Construct construct, Hazard hazard, String mean, Severity severity) {
        assertThat(figure(ofTenAmong(construct, "20", "40", "60").add(team("a", construct, mean, 10)), hazard)
                        .severity())
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"60, MODERATE", "59, HIGH"})
    void isGraverAfterTwoSurveysInARow(String before, Severity severity) {
        Workplace.Builder workplace = ofTenAmong(Construct.SUPERVISOR_SUPPORT, "60", "70", "80")
                .add(team("a", Construct.SUPERVISOR_SUPPORT, "55", 10))
                .add(team("a", Construct.SUPERVISOR_SUPPORT, before, 10).answeredOn(TODAY.minusDays(200)));

        assertThat(support(workplace).severity()).isEqualTo(severity);
    }

    @Test
    void leavesOutAnEarlierSurveyThatTooFewAnswered() {
        Workplace.Builder workplace = ofTenAmong(Construct.SUPERVISOR_SUPPORT, "60", "70", "80")
                .add(team("a", Construct.SUPERVISOR_SUPPORT, "55", 10))
                .add(team("a", Construct.SUPERVISOR_SUPPORT, "20", 4).answeredOn(TODAY.minusDays(200)));

        assertThat(support(workplace).severity()).isEqualTo(Severity.MODERATE);
    }

    @ParameterizedTest
    @CsvSource({"59, 57, MODERATE", "78, 38, NONE"})
    void leavesOutWhatChanceMayMake(String one, String other, Severity severity) {
        Workplace.Builder workplace = ofTenAmong(Construct.SUPERVISOR_SUPPORT, "60", "70", "80")
                .addAll(each(10, number -> own("a" + number, Construct.SUPERVISOR_SUPPORT, number > 5 ? one : other)));

        assertThat(support(workplace).value()).startsWith("58.0 ");
        assertThat(support(workplace).severity()).isEqualTo(severity);
    }

    /** Two surveys of ten people each, who lie a little around the mean. */
    private static Workplace.Builder twoSurveys(Construct construct, int people, int before, int now, int around) {
        Workplace.Builder workplace = GivenTeams.workplace()
                .addAll(GivenTeams.team("a", people))
                .add(Wave.of("then", TODAY.minusDays(300), construct))
                .add(Wave.of("now", TODAY, construct));
        for (int i = 1; i <= people; i++) {
            int off = i % 2 == 0 ? around : -around;
            workplace
                    .add(wave("a" + i, construct, before + off, "then").answeredOn(null))
                    .add(wave("a" + i, construct, now + off, "now").answeredOn(null));
        }
        return workplace;
    }

    private static Measure wave(String person, Construct construct, int score, String wave) {
        return own(person, construct, String.valueOf(score)).inWave(wave);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUST_IN_LEADER, LOW_TRUST_MANAGER",
        "TRUST_AMONG_COLLEAGUES, LOW_TRUST_PEERS",
        "TRUST_IN_SENIOR_LEADERS, LOW_TRUST_SENIOR"
    })
    void speaksOfAFallOfTenPointsAndOfFifteen(Construct construct, Hazard hazard) {
        assertThat(figure(twoSurveys(construct, 10, 90, 81, 1), hazard).severity())
                .isEqualTo(Severity.NONE);
        assertThat(figure(twoSurveys(construct, 10, 90, 80, 1), hazard).severity())
                .isEqualTo(Severity.MODERATE);
        assertThat(figure(twoSurveys(construct, 10, 90, 76, 1), hazard).severity())
                .isEqualTo(Severity.MODERATE);
        assertThat(figure(twoSurveys(construct, 10, 90, 75, 1), hazard).severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void isGladOfARise() {
        assertThat(trust(twoSurveys(TRUST, 10, 60, 90, 1)).severity()).isEqualTo(Severity.NONE);
    }

    @Test
    void asksForTenAnswersInBothSurveys() {
        assertThat(trust(twoSurveys(TRUST, 9, 90, 70, 1)).severity()).isEqualTo(Severity.NONE);
        assertThat(trust(twoSurveys(TRUST, 10, 90, 70, 1)).severity()).isEqualTo(Severity.HIGH);
    }

    @ParameterizedTest
    @CsvSource({"11, HIGH", "25, NONE"})
    void takesNoChangeForAFallThatChanceMayMake(int around, Severity severity) {
        assertThat(trust(twoSurveys(TRUST, 10, 75, 59, around)).severity()).isEqualTo(severity);
    }

    private static Figure trust(Workplace.Builder workplace) {
        return figure(workplace, Hazard.LOW_TRUST_MANAGER);
    }

    @Test
    void saysNothingOfAFallOfMeansAlone() {
        Workplace.Builder workplace = ofTen().add(team("a", TRUST, "90", 10).answeredOn(TODAY.minusDays(200)))
                .add(team("a", TRUST, "60", 10));

        assertThat(trust(workplace).severity()).isEqualTo(Severity.NONE);
    }

    @ParameterizedTest
    @CsvSource({"89, NONE", "90, HIGH"})
    void saysNothingOfALeaderOfAFewWeeks(int days, Severity severity) {
        Workplace.Builder workplace =
                twoSurveys(TRUST, 10, 90, 70, 1).keeps(Register.REPORTING_LINES, TODAY.minusDays(900));
        for (int i = 2; i <= 10; i++) {
            workplace.add(ReportingLine.of("a" + i, "a1", TODAY.minusDays(days)));
        }

        assertThat(trust(workplace).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @EnumSource(
            value = Construct.class,
            names = {"SUPERVISOR_SUPPORT", "TRUST_IN_LEADER"})
    void blamesNoLeaderForAnswersAboutTheOneBefore(Construct construct) {
        Hazard hazard = construct == TRUST ? Hazard.LOW_TRUST_MANAGER : Hazard.LOW_SUPPORT_SUPERVISOR;
        Workplace.Builder workplace = ofTen().keeps(Register.REPORTING_LINES, TODAY.minusDays(900))
                .add(team("a", construct, "20", 10).answeredOn(TODAY.minusDays(300)));
        for (int i = 2; i <= 10; i++) {
            workplace.add(ReportingLine.of("a" + i, "a1", TODAY.minusDays(200)));
        }

        assertThat(figure(workplace, hazard).value()).startsWith("20.0 ");
        assertThat(figure(workplace, hazard).severity()).isEqualTo(Severity.NONE);
    }
}
