package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenWork.measured;
import static work.connect.rules.rule.GivenWork.pressing;
import static work.connect.rules.rule.GivenWork.told;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Channel;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Person;
import work.connect.model.people.Team;
import work.connect.rules.indicate.work.NewsChannels;
import work.connect.rules.indicate.work.NewsChannelsForAll;
import work.connect.rules.indicate.work.NewsReach;
import work.connect.rules.indicate.work.NewsReachForAll;

/** COM-02 and COM-04: does news of a change reach those it touches? */
class NewsOfChangesTest {

    private static final LocalDate TWO_WEEKS_AGO = TODAY.minusDays(14);

    /** Team "a" of ten, touched by some changes. */
    private static Workplace.Builder ofTen(Change... changes) {
        Workplace.Builder workplace =
                workplace().keeps(Register.CHANGES, LONG_AGO).addAll(team("a", 10));
        for (Change change : changes) {
            workplace.add(change);
        }
        return workplace;
    }

    private static Change change(String id) {
        return Change.of(id, ChangeKind.TOOLS, TODAY.plusDays(200)).consultedOn(TODAY.minusDays(20));
    }

    /** A change that team "a" was told of by two means, of which so many have heard. */
    private static Change reaching(int people, LocalDate announced) {
        return change("c")
                .touching("a")
                .announcedOn(announced, Channel.EMAIL, Channel.FACE_TO_FACE)
                .reached(people);
    }

    private static Change toldBy(Channel... channels) {
        return change("c").touching("a").announcedOn(TWO_WEEKS_AGO, channels).reached(10);
    }

    private static Severity severity(Workplace.Builder workplace) {
        return pressing(workplace, Hazard.POOR_INFORMATION_FLOW)
                .map(Figure::severity)
                .orElse(Severity.NONE);
    }

    private static int percent(Workplace.Builder workplace) {
        return measured(workplace, NewsReach.class).get(0).reachedPercent();
    }

    @ParameterizedTest
    @CsvSource({"0, LOW", "7, LOW", "8, NONE", "10, NONE", "12, NONE"})
    void speaksWhereFewerThanFourOfFiveHaveHeard(int reached, Severity severity) {
        assertThat(severity(ofTen(reaching(reached, TWO_WEEKS_AGO)))).isEqualTo(severity);
    }

    @Test
    void saysHowManyHaveHeard() {
        assertThat(pressing(ofTen(reaching(7, TWO_WEEKS_AGO)), Hazard.POOR_INFORMATION_FLOW))
                .hasValueSatisfying(figure -> {
                    assertThat(figure.value()).isEqualTo("news of a change has reached 70 of 100");
                    assertThat(figure.reasons())
                            .containsExactly(
                                    "Of 100 people whom a change touches, 70 have confirmed that the news reached them,"
                                            + " five working days or more after it was told; 80 is the limit.");
                });
    }

    /** Today is a Tuesday: five working days ago was the Tuesday before. */
    @ParameterizedTest
    @CsvSource({"6, NONE", "7, LOW", "90, LOW", "91, NONE"})
    void givesTheNewsFiveWorkingDaysAndForgetsItAfterThreeMonths(int daysAgo, Severity severity) {
        assertThat(severity(ofTen(reaching(1, TODAY.minusDays(daysAgo))))).isEqualTo(severity);
    }

    @Test
    void looksAtTheNewsThatFewestHaveHeard() {
        Change other = change("d")
                .touching("a")
                .announcedOn(TWO_WEEKS_AGO, Channel.EMAIL, Channel.VIDEO)
                .reached(3);

        assertThat(percent(ofTen(reaching(9, TWO_WEEKS_AGO), other))).isEqualTo(30);
    }

    @Test
    void leavesOutWhoBeganLaterOrWasAwayAllTheTime() {
        Workplace.Builder workplace = ofTen(reaching(9, TWO_WEEKS_AGO))
                .add(Person.of("new", "a").ledBy("a1").startedOn(TODAY.minusDays(13)))
                .add(new Absence("a9", TODAY.minusDays(14), null))
                .add(new Absence("a10", TODAY.minusDays(14), TODAY.minusDays(1)));

        assertThat(percent(workplace)).isEqualTo(100);
    }

    @Test
    void tellsATeamOfTheChangesOfTheUnitItBelongsTo() {
        Workplace.Builder workplace = ofTen(change("c")
                        .touching("house")
                        .announcedOn(TWO_WEEKS_AGO, Channel.EMAIL, Channel.VIDEO)
                        .reached(10))
                .addAll(team("b", 10))
                .add(Team.of("house"))
                .add(Team.of("a").ledBy("a1").partOf("house"))
                .add(Team.of("b").ledBy("b1").partOf("house"));

        assertThat(measured(workplace, NewsReach.class))
                .extracting(NewsReach::team, NewsReach::reachedPercent)
                .containsExactlyInAnyOrder(tuple("a", 50), tuple("b", 50));
    }

    @Test
    void asksForMoreThanOneMeans() {
        assertThat(severity(ofTen(toldBy(Channel.EMAIL)))).isEqualTo(Severity.LOW);
        assertThat(severity(ofTen(toldBy(Channel.EMAIL, Channel.VIDEO)))).isEqualTo(Severity.NONE);
    }

    @Test
    void knowsNothingOfReachWhereNobodyWasAskedToConfirm() {
        Workplace.Builder workplace = ofTen(toldBy(Channel.EMAIL, Channel.VIDEO).reached(null));

        assertThat(measured(workplace, NewsReach.class)).isEmpty();
        assertThat(GivenWork.gaps(workplace, NewsReach.class)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void knowsNothingOfMeansWhereNoneIsOnRecord() {
        Workplace.Builder workplace = ofTen(toldBy());

        assertThat(measured(workplace, NewsChannels.class)).isEmpty();
        assertThat(GivenWork.gaps(workplace, NewsChannels.class)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void saysNothingOfChangesThatWereNotAnnounced() {
        assertThat(severity(ofTen(change("c").touching("a")))).isEqualTo(Severity.NONE);
    }

    @Test
    void isNotAssessedWhereChangesAreNotKept() {
        Workplace.Builder workplace =
                workplace().addAll(team("a", 10)).add(toldBy(Channel.EMAIL).reached(1));

        assertThat(GivenWork.gaps(workplace, NewsReach.class)).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(severity(workplace)).isEqualTo(Severity.NONE);
    }

    @ParameterizedTest
    @CsvSource({"15, 1", "16, 0"})
    void tellsTheOrganisationOfNewsForEverybody(int reached, int findings) {
        Workplace.Builder workplace = ofTen(change("c")
                        .announcedOn(TWO_WEEKS_AGO, Channel.EMAIL, Channel.VIDEO)
                        .reached(reached))
                .addAll(team("b", 10));

        assertThat(told(workplace, Viewer.organisation()).by("COM-04")).hasSize(findings);
        assertThat(measured(workplace, NewsReachForAll.class)).containsExactly(new NewsReachForAll(reached * 5, 20));
        assertThat(measured(workplace, NewsReach.class)).isEmpty();
    }

    @Test
    void tellsTheOrganisationOfNewsByOneMeans() {
        Workplace.Builder workplace =
                ofTen(change("c").announcedOn(TWO_WEEKS_AGO, Channel.EMAIL).reached(10));

        assertThat(told(workplace, Viewer.organisation()).by("COM-04"))
                .extracting(Finding::because)
                .containsExactly(
                        "News of a change was told by 1 means of contact; with more than 1 it reaches more people.");
    }

    @Test
    void isNotAssessedForEverybodyWhereNobodyWasAskedToConfirm() {
        Workplace.Builder workplace = ofTen(change("c").announcedOn(TWO_WEEKS_AGO));

        assertThat(GivenWork.gaps(workplace, NewsReachForAll.class)).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(GivenWork.gaps(workplace, NewsChannelsForAll.class)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void callsNewsByTwoMeansNoStrengthWhereFewHaveHeard() {
        assertThat(told(ofTen(reaching(7, TWO_WEEKS_AGO)), Viewer.leader("a1"))
                        .report()
                        .strengths())
                .isEmpty();
    }
}
