package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.figure;
import static work.connect.rules.rule.GivenTeams.groups;
import static work.connect.rules.rule.GivenTeams.ofTen;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.support;
import static work.connect.rules.rule.GivenTeams.supportOfTen;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.measure.Wave;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** SUP-01: does the team feel backed by the person who leads it? */
class LeaderSupportTest {

    private static final Figure NOT_SHOWN = Figure.notShown(
            Subject.team("a"), Hazard.LOW_SUPPORT_SUPERVISOR, "Does the team feel backed by the person who leads it?");

    @ParameterizedTest
    @CsvSource({"0, MODERATE", "49.9999, MODERATE", "50, NONE", "50.0001, NONE", "100, NONE"})
    void speaksBelowTheMiddleOfTheScale(String mean, Severity severity) {
        assertThat(supportOfTen(support("a", mean, 10)).severity()).isEqualTo(severity);
    }

    @Test
    void saysTheMeanAndTheMiddle() {
        assertThat(supportOfTen(support("a", "41.5", 10)).reasons())
                .containsExactly(
                        "The team rates the support of its leader 41.5 on a scale from 0 to 100; 50 is the middle.");
    }

    @Test
    void givesNoReasonWhenItIsQuiet() {
        assertThat(supportOfTen(support("a", "50", 10)).reasons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49.99, 49.9", "49.95, 49.9", "50.09, 50.0", "72.349, 72.3"})
    void cutsTheFigureRatherThanRoundingIt(String mean, String shown) {
        assertThat(supportOfTen(support("a", mean, 10)).value()).isEqualTo(shown + " on a scale from 0 to 100");
    }

    @Test
    void doesNotRoundAMeanUpToTheMiddleInItsReason() {
        assertThat(supportOfTen(support("a", "49.9999", 10)).reasons().get(0))
                .contains(" 49.9")
                .doesNotContain("leader 50");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, HIGHER_IS_BETTER, 2.9999, MODERATE",
        "1, 5, HIGHER_IS_BETTER, 3, NONE",
        "1, 5, LOWER_IS_BETTER, 3.0001, MODERATE",
        "1, 5, LOWER_IS_BETTER, 3, NONE",
        "0, 100, LOWER_IS_BETTER, 50.0001, MODERATE",
        "0, 100, LOWER_IS_BETTER, 50, NONE",
        "-3, 3, HIGHER_IS_BETTER, -0.000001, MODERATE",
        "-3, 3, HIGHER_IS_BETTER, 0, NONE",
        "1, 7, HIGHER_IS_BETTER, 3.999999999, MODERATE",
        "1, 7, HIGHER_IS_BETTER, 4, NONE"
    })
    void movesOtherScalesExactly(int min, int max, Direction direction, String mean, Severity severity) {
        Measure measure = onScale(Scale.of(min, max), direction, mean);

        assertThat(supportOfTen(measure).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, HIGHER_IS_BETTER, 2, 25.0",
        "1, 5, LOWER_IS_BETTER, 2, 75.0",
        "0, 10, HIGHER_IS_BETTER, 4.2, 42.0",
        "0, 100, LOWER_IS_BETTER, 30, 70.0",
        "1, 4, HIGHER_IS_BETTER, 2, 33.3"
    })
    void showsTheMeanOnTheReferenceScale(int min, int max, Direction direction, String mean, String shown) {
        Measure measure = onScale(Scale.of(min, max), direction, mean);

        assertThat(supportOfTen(measure).value()).isEqualTo(shown + " on a scale from 0 to 100");
    }

    private static Measure onScale(Scale scale, Direction direction, String mean) {
        return Measure.of(Construct.SUPERVISOR_SUPPORT, mean, scale, direction)
                .ofTeam("a")
                .answeredBy(10)
                .answeredOn(TODAY);
    }

    @Test
    void takesTheDayOfAFigureFromItsWave() {
        Measure before = support("a", "80", 10).answeredOn(TODAY.minusDays(90));
        Measure now = support("a", "20", 10).answeredOn(null).inWave("summer");
        Workplace.Builder workplace = workplace()
                .addAll(team("a", 12))
                .add(Wave.of("summer", TODAY.minusDays(30), Construct.SUPERVISOR_SUPPORT));

        assertThat(supportIn(workplace.add(before).add(now)).severity()).isEqualTo(Severity.MODERATE);
    }

    @Test
    void isNotShownWhereALaterWaveAskedAndTooFewAnswered() {
        Measure before = support("a", "80", 10).answeredOn(TODAY.minusDays(90));
        Workplace.Builder workplace = workplace()
                .addAll(team("a", 12))
                .add(Wave.of("summer", TODAY.minusDays(30), Construct.SUPERVISOR_SUPPORT));

        assertThat(supportIn(workplace.add(before))).isEqualTo(NOT_SHOWN);
    }

    @Test
    void isNotShownWhenItsWaveWasMoreThanAYearAgo() {
        Workplace.Builder workplace = workplace()
                .addAll(team("a", 12))
                .add(Wave.of("then", TODAY.minusDays(366), Construct.SUPERVISOR_SUPPORT))
                .add(support("a", "80", 10).answeredOn(null).inWave("then"));

        assertThat(supportIn(workplace)).isEqualTo(NOT_SHOWN);
    }

    private static Figure supportIn(Workplace.Builder workplace) {
        return figure(workplace, Viewer.wellbeing(), "a", Hazard.LOW_SUPPORT_SUPERVISOR);
    }

    @Test
    void readsTheNewestFigure() {
        Measure before = support("a", "30", 10).answeredOn(TODAY.minusDays(1));
        Measure newest = support("a", "70", 10);

        assertThat(supportOfTen(before, newest).value()).startsWith("70.0 ");
    }

    @Test
    void readsAFigureWithoutADayOnlyWhenThereIsNoOther() {
        Measure undated = support("a", "30", 10).answeredOn(null);
        Measure dated = support("a", "70", 10).answeredOn(TODAY.minusDays(300));

        assertThat(supportOfTen(undated, dated).value()).startsWith("70.0 ");
    }

    @ParameterizedTest
    @CsvSource({"30, 70", "70, 30"})
    void readsTheLowestOfTwoFiguresOfOneDay(String first, String second) {
        assertThat(supportOfTen(support("a", first, 10), support("a", second, 10))
                        .value())
                .startsWith("30.0 ");
    }

    @Test
    void comparesFiguresOfOneDayOnTheReferenceScale() {
        Measure lowerOnItsOwnScale = onScale(Scale.of(1, 5), Direction.HIGHER_IS_BETTER, "4");
        Measure lower = support("a", "40", 10);

        assertThat(supportOfTen(lowerOnItsOwnScale, lower).value()).startsWith("40.0 ");
    }

    @Test
    void doesNotFallBackOnAnOlderFigureWhenTooFewAnsweredTheNewest() {
        Measure before = support("a", "30", 10).answeredOn(TODAY.minusDays(1));
        Measure newest = support("a", "70", 4);

        assertThat(supportOfTen(before, newest)).isEqualTo(NOT_SHOWN);
    }

    @Test
    void showsAFigureOf365DaysAgo() {
        assertThat(supportOfTen(support("a", "30", 10).answeredOn(TODAY.minusDays(365)))
                        .isShown())
                .isTrue();
    }

    @Test
    void hidesAFigureOf366DaysAgo() {
        assertThat(supportOfTen(support("a", "30", 10).answeredOn(TODAY.minusDays(366))))
                .isEqualTo(NOT_SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"5, 4, false", "5, 5, true", "8, 4, false", "9, 5, true", "10, 5, true", "11, 5, false", "12, 6, true"})
    void asksForFiveAnswersAndForHalfTheTeam(int size, int answers, boolean shown) {
        Workplace.Builder workplace = workplace().addAll(team("a", size)).add(support("a", "30", answers));

        assertThat(figure(workplace, Viewer.wellbeing(), "a", Hazard.LOW_SUPPORT_SUPERVISOR)
                        .isShown())
                .isEqualTo(shown);
    }

    @Test
    void hidesAFigureWhoseAnswersNobodyCounted() {
        assertThat(supportOfTen(support("a", "30", 10).answeredBy(null))).isEqualTo(NOT_SHOWN);
    }

    @Test
    void showsAFigureWhoseAnswersNobodyCountedWhenItIsPublished() {
        assertThat(supportOfTen(support("a", "30", 10).answeredBy(null).alreadyPublished())
                        .severity())
                .isEqualTo(Severity.MODERATE);
    }

    @Test
    void hidesATeamThatWasNotAsked() {
        assertThat(supportOfTen()).isEqualTo(NOT_SHOWN);
    }

    @Test
    void doesNotTakePsychologicalSafetyForSupport() {
        assertThat(supportOfTen(GivenTeams.safety("a", "2", 10))).isEqualTo(NOT_SHOWN);
    }

    static Stream<Viewer> readers() {
        return Stream.of(
                Viewer.leader("a1"),
                Viewer.employee("a1"),
                Viewer.employee("a2"),
                Viewer.wellbeing(),
                Viewer.organisation(),
                Viewer.workerRepresentative(),
                Viewer.caseHandler("somebody-from-outside"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isReadByItsLeaderItsMembersAndThoseWhoReadAboutGroups(Viewer reader) {
        Figure figure = figure(ofTen(support("a", "41.5", 10)), reader, "a", Hazard.LOW_SUPPORT_SUPERVISOR);

        assertThat(figure)
                .isEqualTo(
                        new Figure(
                                Subject.team("a"),
                                Hazard.LOW_SUPPORT_SUPERVISOR,
                                "Does the team feel backed by the person who leads it?",
                                "41.5 on a scale from 0 to 100",
                                Severity.MODERATE,
                                List.of(
                                        "The team rates the support of its leader 41.5 on a scale from 0 to 100; 50 is the middle.")));
    }

    static Stream<Viewer> strangers() {
        return Stream.of(Viewer.leader("b1"), Viewer.leader("a2"), Viewer.employee("b1"), Viewer.employee("b2"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void isNotReadByThoseOfAnotherTeamNorByMembersAsLeaders(Viewer stranger) {
        Workplace.Builder workplace = ofTen(support("a", "30", 10)).addAll(team("b", 6));

        assertThat(groups(report(workplace, stranger), Hazard.LOW_SUPPORT_SUPERVISOR))
                .doesNotContain(Subject.team("a"));
    }

    @Test
    void isReadByALeaderFromOutsideTheTeam() {
        Workplace.Builder workplace = ofTen(support("a", "30", 10))
                .add(Person.of("boss", "office"))
                .add(Team.of("a").ledBy("boss"));

        assertThat(groups(report(workplace, Viewer.leader("boss")), Hazard.LOW_SUPPORT_SUPERVISOR))
                .containsExactly(Subject.team("a"));
    }

    @Test
    void isNeverAFindingAboutAPerson() {
        assertThat(report(ofTen(support("a", "0", 10)), Viewer.employee("a1")).findings())
                .isEmpty();
    }

    @Test
    void readsThePublishedScaleOfItsQuestionnaire() {
        Measure measure = Measure.of(
                        "a", Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT), "41.5")
                .answeredBy(10)
                .answeredOn(null);

        assertThat(supportOfTen(measure).value()).isEqualTo("41.5 on a scale from 0 to 100");
    }
}
