package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.figure;
import static work.connect.rules.rule.GivenTeams.groups;
import static work.connect.rules.rule.GivenTeams.ofTen;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.safety;
import static work.connect.rules.rule.GivenTeams.safetyOfTen;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;

/** PSY-01: is it safe in this team to ask, to err and to disagree? */
class PsychologicalSafetyTest {

    private static final Figure NOT_SHOWN = Figure.notShown(
            Subject.team("a"), Hazard.LOW_PSYCH_SAFETY, "Is it safe in this team to ask, to err and to disagree?");

    @ParameterizedTest
    @CsvSource({
        "7, NONE",
        "5.0, NONE",
        "4.9999, LOW",
        "4.0, LOW",
        "3.9999, MODERATE",
        "3.0, MODERATE",
        "2.9999, HIGH",
        "1, HIGH"
    })
    void becomesMorePressingBelowEachLimit(String mean, Severity severity) {
        assertThat(safetyOfTen(safety("a", mean, 10)).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"4.5, 5", "3.5, 4", "2.5, 3"})
    void saysTheMeanAndTheLimitItFellBelow(String mean, String limit) {
        assertThat(safetyOfTen(safety("a", mean, 10)).reasons())
                .containsExactly("The team rates psychological safety " + mean + " on a scale from 1 to 7; " + limit
                        + " is the limit.");
    }

    @ParameterizedTest
    @CsvSource({"4.99, 4.9", "4.96, 4.9", "5.09, 5.0", "6.789, 6.7"})
    void cutsTheFigureRatherThanRoundingIt(String mean, String shown) {
        assertThat(safetyOfTen(safety("a", mean, 10)).value()).isEqualTo(shown + " on a scale from 1 to 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.9999", "3.9999", "2.9999"})
    void doesNotRoundAMeanUpToTheLimitInItsReason(String mean) {
        assertThat(safetyOfTen(safety("a", mean, 10)).reasons().get(0)).contains(" " + mean.substring(0, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, HIGHER_IS_BETTER, 2.333333, HIGH",
        "1, 5, HIGHER_IS_BETTER, 2.333334, MODERATE",
        "1, 5, HIGHER_IS_BETTER, 2.9999, MODERATE",
        "1, 5, HIGHER_IS_BETTER, 3, LOW",
        "1, 5, HIGHER_IS_BETTER, 3.666666, LOW",
        "1, 5, HIGHER_IS_BETTER, 3.666667, NONE",
        "1, 5, LOWER_IS_BETTER, 2.333333, NONE",
        "1, 5, LOWER_IS_BETTER, 2.333334, LOW",
        "1, 7, LOWER_IS_BETTER, 3, NONE",
        "1, 7, LOWER_IS_BETTER, 3.0001, LOW",
        "1, 7, LOWER_IS_BETTER, 4.0001, MODERATE",
        "1, 7, LOWER_IS_BETTER, 5, MODERATE",
        "1, 7, LOWER_IS_BETTER, 5.0001, HIGH",
        "0, 100, HIGHER_IS_BETTER, 49.999999, MODERATE",
        "0, 100, HIGHER_IS_BETTER, 50, LOW"
    })
    void movesOtherScalesExactly(int min, int max, Direction direction, String mean, Severity severity) {
        Measure measure = onScale(Scale.of(min, max), direction, mean);

        assertThat(safetyOfTen(measure).severity()).isEqualTo(severity);
    }

    private static Measure onScale(Scale scale, Direction direction, String mean) {
        return Measure.of(Construct.PSYCHOLOGICAL_SAFETY, mean, scale, direction)
                .ofTeam("a")
                .answeredBy(10)
                .answeredOn(TODAY);
    }

    @Test
    void staysAsPressingWhenTheTeamDisagrees() {
        assertThat(safetyOfTen(safety("a", "2.5", 10).agreeing(BigDecimal.ZERO)).severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void readsTheNewestFigure() {
        Measure before = safety("a", "2", 10).answeredOn(TODAY.minusDays(1));
        Measure newest = safety("a", "6", 10);

        assertThat(safetyOfTen(newest, before).value()).startsWith("6.0 ");
    }

    @ParameterizedTest
    @CsvSource({"2, 6", "6, 2"})
    void readsTheLowestOfTwoFiguresOfOneDay(String first, String second) {
        assertThat(safetyOfTen(safety("a", first, 10), safety("a", second, 10)).value())
                .startsWith("2.0 ");
    }

    @Test
    void showsAFigureOf365DaysAgo() {
        assertThat(safetyOfTen(safety("a", "2", 10).answeredOn(TODAY.minusDays(365)))
                        .isShown())
                .isTrue();
    }

    @Test
    void hidesAFigureOf366DaysAgo() {
        assertThat(safetyOfTen(safety("a", "2", 10).answeredOn(TODAY.minusDays(366))))
                .isEqualTo(NOT_SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"5, 4, false", "5, 5, true", "8, 4, false", "10, 5, true", "11, 5, false", "12, 6, true"})
    void asksForFiveAnswersAndForHalfTheTeam(int size, int answers, boolean shown) {
        Workplace.Builder workplace = workplace().addAll(team("a", size)).add(safety("a", "2", answers));

        assertThat(figure(workplace, Viewer.wellbeing(), "a", Hazard.LOW_PSYCH_SAFETY)
                        .isShown())
                .isEqualTo(shown);
    }

    @Test
    void hidesAFigureWhoseAnswersNobodyCounted() {
        assertThat(safetyOfTen(safety("a", "2", 10).answeredBy(null))).isEqualTo(NOT_SHOWN);
    }

    @Test
    void showsAFigureWhoseAnswersNobodyCountedWhenItIsPublished() {
        assertThat(safetyOfTen(safety("a", "2", 10).answeredBy(null).alreadyPublished())
                        .severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void hidesATeamThatWasNotAsked() {
        assertThat(safetyOfTen(GivenTeams.support("a", "20", 10))).isEqualTo(NOT_SHOWN);
    }

    static Stream<Viewer> readers() {
        return LeaderSupportTest.readers();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isReadByItsLeaderItsMembersAndThoseWhoReadAboutGroups(Viewer reader) {
        Figure figure = figure(ofTen(safety("a", "3.5", 10)), reader, "a", Hazard.LOW_PSYCH_SAFETY);

        assertThat(figure.severity()).isEqualTo(Severity.MODERATE);
    }

    static Stream<Viewer> strangers() {
        return LeaderSupportTest.strangers();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void isNotReadByThoseOfAnotherTeamNorByMembersAsLeaders(Viewer stranger) {
        Workplace.Builder workplace = ofTen(safety("a", "2", 10)).addAll(team("b", 6));

        assertThat(groups(report(workplace, stranger), Hazard.LOW_PSYCH_SAFETY)).doesNotContain(Subject.team("a"));
    }
}
