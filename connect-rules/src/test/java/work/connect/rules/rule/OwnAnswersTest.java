package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenAnswers.each;
import static work.connect.rules.rule.GivenAnswers.figure;
import static work.connect.rules.rule.GivenAnswers.ofTen;
import static work.connect.rules.rule.GivenAnswers.own;
import static work.connect.rules.rule.GivenAnswers.safety;
import static work.connect.rules.rule.GivenAnswers.told;
import static work.connect.rules.rule.GivenTeams.TODAY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.people.ReportingLine;

/** SUP-08, SUP-09, REC-05, TRU-06, TRU-09, BEL-02, INC-08, BUL-01, ISO-03, SUP-06, PSY-05: what somebody answered, to them alone. */
class OwnAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR_SUPPORT, SUP-09",
        "COWORKER_SUPPORT, SUP-08",
        "RECOGNITION, REC-05",
        "TRUST_IN_LEADER, TRU-09",
        "SENSE_OF_COMMUNITY, BEL-02"
    })
    void speakBelowTheMiddleAndBelowTheLowestQuarter(Construct construct, String rule) {
        assertThat(severities(own("a2", construct, "50"), rule)).isEmpty();
        assertThat(severities(own("a2", construct, "49.9999"), rule)).containsExactly(Severity.LOW);
        assertThat(severities(own("a2", construct, "25"), rule)).containsExactly(Severity.LOW);
        assertThat(severities(own("a2", construct, "24.9999"), rule)).containsExactly(Severity.MODERATE);
    }

    @ParameterizedTest
    @CsvSource({"49.9999, 0", "50, 1"})
    void speakWhereSomebodyGuardsWhatTheySay(String score, int findings) {
        assertThat(severities(own("a2", Construct.GUARDEDNESS, score), "TRU-06"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"0.9999, ", "1, LOW", "1.9999, LOW", "2, MODERATE"})
    void speakWhereSomebodyMeetsWithSmallActsOfDisrespect(String score, Severity severity) {
        assertThat(severities(own("a2", Construct.INCIVILITY_EXPERIENCED, score), "INC-08"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    private static List<Severity> severities(Measure answer, String rule) {
        return told(ofTen().add(answer), "a2", rule).stream()
                .map(Finding::severity)
                .toList();
    }

    static Stream<Viewer> others() {
        return Stream.of(
                Viewer.employee("a1"),
                Viewer.leader("a1"),
                Viewer.employee("a3"),
                Viewer.wellbeing(),
                Viewer.organisation(),
                Viewer.workerRepresentative(),
                Viewer.caseHandler("somebody-from-outside"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void changeNothingForAnybodyElse(Viewer other) {
        Workplace.Builder low = ofTen();
        Workplace.Builder high = ofTen();
        for (int i = 1; i <= 3; i++) {
            for (Construct construct :
                    List.of(Construct.SUPERVISOR_SUPPORT, Construct.TRUST_IN_LEADER, Construct.LONELINESS)) {
                low.add(own("a" + (i + 1), construct, i == 1 ? "0" : "3"));
                high.add(own("a" + (i + 1), construct, i == 1 ? "6" : "3"));
            }
            low.add(bullied("a" + (i + 1), i == 1 ? "45" : "9"));
            high.add(bullied("a" + (i + 1), "9"));
        }

        assertThat(GivenTeams.report(low, other)).isEqualTo(GivenTeams.report(high, other));
    }

    private static Measure bullied(String person, String total) {
        return Measure.ofPerson(
                        person,
                        Instruments.standard().scale(Instruments.S_NAQ, Construct.NEGATIVE_ACTS_EXPERIENCED),
                        total)
                .answeredOn(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"11, ", "12, MODERATE", "15, MODERATE", "16, HIGH", "45, HIGH"})
    void resembleBullyingFromEachCutOffOn(String total, Severity severity) {
        List<Severity> expected = severity == null ? List.of() : List.of(severity);

        assertThat(severities(bullied("a2", total), "BUL-01")).isEqualTo(expected);
    }

    @Test
    void sayThatTheyOpenNoCase() {
        assertThat(told(ofTen().add(bullied("a2", "17")), "a2", "BUL-01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.because())
                        .contains("come to 17", "cut-off of 16", "resemble", "opens no case")
                        .doesNotContain("victim"));
    }

    private static Measure bulliedByNaqR(String total) {
        return Measure.ofPerson(
                        "a2",
                        Instruments.standard().scale(Instruments.NAQ_R, Construct.NEGATIVE_ACTS_EXPERIENCED),
                        total)
                .answeredOn(TODAY);
    }

    /** The longer questionnaire has no cut-off in force; it must not hide what the shorter one says. */
    @ParameterizedTest
    @CsvSource({"22, 16", "66, 16", "110, 16", "110, 45"})
    void areReadByTheQuestionnaireThatHasCutOffsWhereTwoWereAnsweredOnOneDay(String longer, String shorter) {
        Workplace.Builder workplace = ofTen().add(bulliedByNaqR(longer)).add(bullied("a2", shorter));

        assertThat(told(workplace, "a2", "BUL-01"))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
    }

    @Test
    void sayNothingByCutOffsThatNobodyChose() {
        Report report = GivenTeams.report(ofTen().add(bulliedByNaqR("110")), Viewer.employee("a2"));

        assertThat(new Told(report).by("BUL-01")).isEmpty();
        assertThat(new Told(report).gapsOf("BUL-01")).containsExactly(Gap.NO_CUT_OFFS);
    }

    @ParameterizedTest
    @CsvSource({
        "RS-2016, 33, ",
        "RS-2016, 34, MODERATE",
        "RS-2016, 81, HIGH",
        "IN-2017, 56, MODERATE",
        "IN-2017, 57, HIGH"
    })
    void followTheCutOffsTheHostChose(String set, String total, Severity severity) {
        Workplace.Builder workplace = ofTen().instruments(Instruments.standard().choosing(Instruments.NAQ_R, set))
                .add(bulliedByNaqR(total));

        assertThat(told(workplace, "a2", "BUL-01").stream().map(Finding::severity))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({"1, ", "2, MODERATE", "4, MODERATE", "5, HIGH", "6, HIGH"})
    void showLonelinessByTheManual(String total, Severity severity) {
        Measure answer = Measure.ofPerson(
                        "a2", Instruments.standard().scale(Instruments.DE_JONG_GIERVELD_6, Construct.LONELINESS), total)
                .answeredOn(TODAY);

        assertThat(severities(answer, "ISO-03")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void areNoLongerReadAfterAYear() {
        Report report = GivenTeams.report(
                ofTen().add(own("a2", Construct.RECOGNITION, "0").answeredOn(TODAY.minusDays(366))),
                Viewer.employee("a2"));

        assertThat(new Told(report).by("REC-05")).isEmpty();
        assertThat(new Told(report).gapsOf("REC-05")).containsExactly(Gap.OUTDATED);
    }

    @Test
    void ofColleaguesSayNothingOfWhoDidNotAnswer() {
        Report report = GivenTeams.report(ofTen().add(own("a3", Construct.RECOGNITION, "0")), Viewer.employee("a2"));

        assertThat(new Told(report).gapsOf("REC-05")).containsExactly(Gap.NO_OWN_ANSWERS);
    }

    @Test
    void aboutSafetySayNothingOfOnePerson() {
        Report report = GivenTeams.report(ofTen().addAll(GivenAnswers.safety("a2", 1)), Viewer.employee("a2"));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aboutHowReadySomebodyIsToTrustAreNeverRead() {
        Measure slow = Measure.of(Construct.TRUST_PROPENSITY, "1", Scale.of(1, 5), Direction.HIGHER_IS_BETTER)
                .ofPerson("a2")
                .answeredOn(TODAY);

        assertThat(GivenTeams.report(ofTen().add(slow), Viewer.employee("a2")))
                .isEqualTo(GivenTeams.report(ofTen(), Viewer.employee("a2")));
    }

    /** How a2 gets on with a1, and how so many others do. */
    private static Workplace.Builder exchange(String own, int others, String median) {
        return ofTen().keeps(Register.REPORTING_LINES, TODAY.minusDays(900))
                .add(own("a2", Construct.LEADER_MEMBER_EXCHANGE, own))
                .addAll(each(others, number -> own("a" + (number + 2), Construct.LEADER_MEMBER_EXCHANGE, median)));
    }

    @ParameterizedTest
    @CsvSource({
        "19, 4, 25, MODERATE",
        "15, 4, 25, MODERATE",
        "14, 4, 25, HIGH",
        "20, 4, 25, ",
        "19, 4, 24, ",
        "19, 3, 35, "
    })
    void showAPersonWhoGetsOnFarWorseThanOthers(String own, int others, String median, Severity severity) {
        assertThat(told(exchange(own, others, median), "a2", "SUP-06").stream().map(Finding::severity))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void areSilentWhereAFewOthersAnswered() {
        assertThat(new Told(GivenTeams.report(exchange("7", 3, "35"), Viewer.employee("a2"))).gapsOf("SUP-06"))
                .containsExactly(Gap.TOO_FEW_ANSWERS);
    }

    @ParameterizedTest
    @CsvSource({"89, 0", "90, 1"})
    void giveNewPairsTime(int days, int findings) {
        Workplace.Builder workplace = exchange("10", 5, "30").add(ReportingLine.of("a2", "a1", TODAY.minusDays(days)));

        assertThat(told(workplace, "a2", "SUP-06")).hasSize(findings);
    }

    @Test
    void areNeverShownToTheLeader() {
        assertThat(GivenTeams.report(exchange("7", 8, "30"), Viewer.leader("a1")))
                .isEqualTo(GivenTeams.report(exchange("35", 8, "30"), Viewer.leader("a1")));
    }

    @ParameterizedTest
    @CsvSource({"5, ", "6, LOW", "7, MODERATE"})
    void showALeaderThatTheOthersSeeTheTeamAsLessSafe(int own, Severity severity) {
        Workplace.Builder workplace = safety(ofTen(), own, 4, 4, 4, 5, 5);

        assertThat(told(workplace, "a1", "PSY-05").stream().map(Finding::severity))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void ofALeaderAreComparedWithFiveOthersOrMore() {
        Workplace.Builder workplace = safety(ofTen(), 7, 1, 1, 1, 1);

        assertThat(new Told(GivenTeams.report(workplace, Viewer.employee("a1"))).gapsOf("PSY-05"))
                .containsExactly(Gap.TOO_FEW_ANSWERS);
    }

    @Test
    void ofALeaderAreToldToThatLeaderAlone() {
        Workplace.Builder workplace = safety(ofTen(), 7, 4, 4, 4, 4, 4);

        assertThat(told(workplace, "a2", "PSY-05")).isEmpty();
        assertThat(figure(workplace, Hazard.LOW_PSYCH_SAFETY).reasons().toString())
                .doesNotContain("others say");
    }
}
