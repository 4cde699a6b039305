package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.closeTiesWithin;
import static work.connect.rules.rule.GivenTeams.figure;
import static work.connect.rules.rule.GivenTeams.hidden;
import static work.connect.rules.rule.GivenTeams.ofTen;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.safety;
import static work.connect.rules.rule.GivenTeams.support;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.hazard.Hazard;

/** Which figures over groups may be shown at all. */
class SuppressionTest {

    private static final String TEAMS = "abcdef";

    /** Teams a, b, c and so on of these sizes; everybody answered, nobody has a tie. */
    private static Workplace.Builder teamsOf(int... sizes) {
        Workplace.Builder workplace = workplaceAskingForTies();
        for (int i = 0; i < sizes.length; i++) {
            workplace.addAll(team(TEAMS.substring(i, i + 1), sizes[i], sizes[i]));
        }
        return workplace;
    }

    private static Set<Subject> hiddenIsolation(Workplace.Builder workplace) {
        return hidden(report(workplace, Viewer.wellbeing()), Hazard.ISOLATION);
    }

    private static Set<Subject> teams(String ids) {
        return Arrays.stream(ids.split(""))
                .filter(id -> !id.isEmpty())
                .map(Subject::team)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void showsAFigureOverFivePeopleWhoWereAssessed(int answered, boolean shown) {
        Workplace.Builder workplace = workplaceAskingForTies().addAll(team("a", 5, answered));

        assertThat(figure(workplace, Viewer.wellbeing(), "a", Hazard.ISOLATION).isShown())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void showsAFigureOverTheWholeOfFivePeopleWhoWereAssessed(int answered, boolean shown) {
        Report report = report(workplaceAskingForTies().addAll(team("a", 5, answered)), Viewer.organisation());

        assertThat(figure(report, Subject.ORGANISATION, Hazard.ISOLATION).isShown())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void showsANumberOfConflictsOverTenPeople(int people, boolean shown) {
        Workplace.Builder workplace =
                workplace().keeps(Register.CONFLICTS, LONG_AGO).addAll(team("a", people));

        assertThat(figure(report(workplace, Viewer.organisation()), Subject.ORGANISATION, Hazard.DYSFUNCTIONAL_CONFLICT)
                        .isShown())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"9, 3, false", "10, 2, false", "10, 3, true"})
    void showsANumberOfReportsOverTenPeopleAndThreeWhoReported(int people, int reporters, boolean shown) {
        Workplace.Builder workplace =
                workplace().keeps(Register.CONDUCT_REPORTS, LONG_AGO).addAll(team("a", people));
        for (int i = 1; i <= reporters; i++) {
            workplace
                    .add(ConductReport.of("r" + i, ConductNature.SEXUAL_HARASSMENT, TODAY, "a" + i))
                    .add(Reporter.of("r" + i, "a" + i));
        }

        assertThat(figure(report(workplace, Viewer.organisation()), Subject.ORGANISATION, Hazard.SEXUAL_HARASSMENT)
                        .isShown())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"4, 3, false", "5, 2, true"})
    void showsARateOfOneToOnesOverFiveLeaders(int leaders, int sizeOfTeam, boolean shown) {
        Workplace.Builder workplace = workplace().keeps(Register.ONE_TO_ONES, TODAY);
        for (int i = 0; i < leaders; i++) {
            workplace.addAll(team(TEAMS.substring(i, i + 1), sizeOfTeam));
        }

        assertThat(figure(report(workplace, Viewer.organisation()), Subject.ORGANISATION, Hazard.LOW_EXPOSURE)
                        .isShown())
                .isEqualTo(shown);
    }

    @Test
    void hidesTheNextSmallestTeamWithASingleHiddenOne() {
        assertThat(hiddenIsolation(teamsOf(8, 4, 6))).isEqualTo(teams("bc"));
    }

    @Test
    void hidesNothingWhenEveryTeamIsLargeEnough() {
        assertThat(hiddenIsolation(teamsOf(5, 5, 9))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 6, 7, ab",
        "4, 4, 7, ab",
        "2, 3, 7, ab",
        "1, 4, 7, ab",
        "1, 3, 7, abc",
        "2, 2, 7, abc",
        "1, 1, 7, abc",
        "3, 5, 5, ab"
    })
    void stopsHidingAtTwoTeamsAndFivePeople(int a, int b, int c, String hidden) {
        assertThat(hiddenIsolation(teamsOf(a, b, c, 9))).isEqualTo(teams(hidden));
    }

    @Test
    void hidesTheOneWhoseIdComesFirstOfTwoEquallySmallTeams() {
        Workplace.Builder workplace = workplaceAskingForTies()
                .addAll(team("c", 6, 6))
                .addAll(team("a", 4, 4))
                .addAll(team("b", 6, 6));

        assertThat(hiddenIsolation(workplace)).isEqualTo(teams("ab"));
    }

    @Test
    void hidesTheSameFiguresWhetherOrNotAnybodyIsFlagged() {
        Workplace.Builder nobodyFlagged = teamsOf(4, 6, 8);
        nobodyFlagged
                .addAll(closeTiesWithin("a", 4))
                .addAll(closeTiesWithin("b", 6))
                .addAll(closeTiesWithin("c", 8));

        assertThat(hiddenIsolation(nobodyFlagged)).isEqualTo(hiddenIsolation(teamsOf(4, 6, 8)));
    }

    @Test
    void hidesTheSameSurveyFiguresWhateverTheTeamsSaid() {
        assertThat(hidden(report(surveys("1"), Viewer.wellbeing()), Hazard.LOW_PSYCH_SAFETY))
                .isEqualTo(hidden(report(surveys("7"), Viewer.wellbeing()), Hazard.LOW_PSYCH_SAFETY))
                .isEqualTo(Set.of(Subject.team("a"), Subject.ORGANISATION));
    }

    private static Workplace.Builder surveys(String mean) {
        return teamsOf(4, 6, 8)
                .add(safety("a", mean, 4))
                .add(safety("b", mean, 6))
                .add(safety("c", mean, 8));
    }

    @Test
    void showsAPublishedFigureBesideHiddenOnes() {
        Workplace.Builder workplace = teamsOf(6, 4)
                .add(safety("a", "4.5", 6).answeredBy(null).alreadyPublished())
                .add(safety("b", "4.5", 4));

        assertThat(hidden(report(workplace, Viewer.wellbeing()), Hazard.LOW_PSYCH_SAFETY))
                .isEqualTo(Set.of(Subject.team("b"), Subject.ORGANISATION));
    }

    static Stream<Viewer> readersOfTeamB() {
        return Stream.of(
                Viewer.leader("b1"),
                Viewer.employee("b1"),
                Viewer.employee("b2"),
                Viewer.wellbeing(),
                Viewer.organisation(),
                Viewer.workerRepresentative());
    }

    @ParameterizedTest
    @MethodSource("readersOfTeamB")
    void hidesAComplementFromEveryReader(Viewer reader) {
        assertThat(figure(teamsOf(4, 6, 8), reader, "b", Hazard.ISOLATION))
                .isEqualTo(Figure.notShown(Subject.team("b"), Hazard.ISOLATION, "How many people does it concern?"));
    }

    @ParameterizedTest
    @MethodSource("readersOfTeamB")
    void showsAFigureToEveryReaderOnceNothingNeedsToBeHidden(Viewer reader) {
        assertThat(figure(teamsOf(5, 6, 8), reader, "b", Hazard.ISOLATION).isShown())
                .isTrue();
    }

    static Stream<Workplace.Builder> causes() {
        Workplace.Builder notAsked = ofTen();
        Workplace.Builder tooFewAnswers = ofTen(safety("a", "2", 4));
        Workplace.Builder lessThanHalf = workplace().addAll(team("a", 11)).add(safety("a", "2", 5));
        Workplace.Builder outdated = ofTen(safety("a", "2", 10).answeredOn(TODAY.minusYears(2)));
        Workplace.Builder nobodyCounted = ofTen(safety("a", "2", 10).answeredBy(null));
        return Stream.of(notAsked, tooFewAnswers, lessThanHalf, outdated, nobodyCounted);
    }

    @ParameterizedTest
    @MethodSource("causes")
    void saysNothingOfWhyAFigureIsNotShown(Workplace.Builder workplace) {
        assertThat(figure(workplace, Viewer.leader("a1"), "a", Hazard.LOW_PSYCH_SAFETY))
                .isEqualTo(Figure.notShown(
                        Subject.team("a"),
                        Hazard.LOW_PSYCH_SAFETY,
                        "Is it safe in this team to ask, to err and to disagree?"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void readsTheSameWhateverTheCause(Workplace.Builder workplace) {
        assertThat(report(workplace, Viewer.leader("a1")).summarize())
                .isEqualTo(report(ofTen(), Viewer.leader("a1")).summarize());
    }

    static Stream<Viewer> plannersForTeams() {
        return Stream.concat(Stream.of(Viewer.leader("a1")), GivenTeams.GROUP_READERS.stream());
    }

    @ParameterizedTest
    @MethodSource("plannersForTeams")
    void advisesNothingBecauseOfAHiddenSurveyFigure(Viewer reader) {
        Report report = report(ofTen(support("a", "10", 4), safety("a", "1", 4)), reader);

        assertThat(plan(report)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plannersForTeams")
    void advisesNothingBecauseOfAFigureHiddenForAnothersSake(Viewer reader) {
        Report report = report(teamsOf(6, 4, 8), reader);

        assertThat(plan(report, "team a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plannersForTeams")
    void advisesSomethingOnceTheFigureIsShown(Viewer reader) {
        Report report = report(teamsOf(6, 5, 8), reader);

        assertThat(plan(report, "team a")).isNotEmpty();
    }

    @Test
    void praisesNothingBecauseOfAHiddenFigure() {
        assertThat(report(ofTen(safety("a", "7", 4)), Viewer.leader("a1")).strengths())
                .isEmpty();
    }

    @Test
    void ordersTeamsByIdAndThenTheWhole() {
        List<Subject> groups = GivenTeams.groups(report(teamsOf(4, 6, 8), Viewer.wellbeing()), Hazard.ISOLATION);

        assertThat(groups)
                .containsExactly(Subject.team("a"), Subject.team("b"), Subject.team("c"), Subject.ORGANISATION);
    }
}
