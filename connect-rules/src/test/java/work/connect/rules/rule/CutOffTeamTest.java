package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.closeTie;
import static work.connect.rules.rule.GivenTeams.closeTiesWithin;
import static work.connect.rules.rule.GivenTeams.help;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.tie.TiesBeyondTeam;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/** SIL-04: is a team cut off from the others? */
class CutOffTeamTest {

    private static final String RULE = "SIL-04";
    private static final Viewer MEMBER = Viewer.employee("a2");
    private static final Relationship FRIENDS = Relationship.of("a4", "c5", RelationshipFunction.FRIENDSHIP);

    /** Team a of so many, and two others of so many each who all answered. */
    private static Workplace.Builder threeTeams(int size, int others) {
        return workplaceAskingForTies()
                .addAll(team("a", size, size))
                .addAll(team("b", others, others))
                .addAll(team("c", others, others));
    }

    /** So many pairs of friends, one of each team. */
    private static List<Relationship> friends(String one, int size, String other, int otherSize, int pairs) {
        List<Relationship> ties = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            for (int j = 1; j <= otherSize && ties.size() < 2 * pairs; j++) {
                ties.addAll(closeTie(one + i, other + j));
            }
        }
        return ties;
    }

    /** People without a friend in two other teams of five, who have ten pairs of friends among them. */
    private static Workplace.Builder cutOff(int size) {
        return threeTeams(size, 5).addAll(friends("b", 5, "c", 5, 10)).addAll(closeTiesWithin("a", size));
    }

    private static Workplace.Builder cutOff() {
        return cutOff(4);
    }

    private static List<Detection> found(Workplace.Builder workplace) {
        return Detecting.found(workplace, RULE, Subject.team("a"));
    }

    /** Of 48 pairs across three teams of four, 32 touch one of them: of nine ties its share is six, and it has three. */
    @ParameterizedTest
    @CsvSource({"6, 0", "7, 1"})
    void speaksBelowHalfOfAnEvenSpread(int amongOthers, int findings) {
        Workplace.Builder workplace =
                threeTeams(4, 4).addAll(friends("b", 4, "c", 4, amongOthers)).addAll(friends("a", 4, "b", 4, 3));

        assertThat(found(workplace)).hasSize(findings);
    }

    /** Of 96 pairs across four teams of four, 48 touch one of them: of ten ties its share is five. */
    @ParameterizedTest
    @CsvSource({"9, 0", "10, 1"})
    void speaksWhereItsShareIsFiveTies(int amongOthers, int findings) {
        Workplace.Builder workplace = threeTeams(4, 4).addAll(team("d", 4, 4));

        assertThat(found(workplace.addAll(friends("b", 4, "c", 4, amongOthers))))
                .hasSize(findings);
    }

    /** Of 65 pairs 40 touch the team: of eight ties its share is just below five, of nine above. */
    @ParameterizedTest
    @CsvSource({"8, 0", "9, 1"})
    void roundsNoShareUp(int amongOthers, int findings) {
        assertThat(found(threeTeams(4, 5).addAll(friends("b", 5, "c", 5, amongOthers))))
                .hasSize(findings);
    }

    /** One tie in the whole organisation tells nothing of those who have no part in it. */
    @Test
    void isSilentWhereHardlyAnyTieCrossesTeams() {
        Workplace.Builder workplace = threeTeams(5, 5).addAll(friends("b", 5, "c", 5, 1));

        assertThat(found(workplace)).isEmpty();
        assertThat(Detecting.gaps(workplace, RULE, Subject.team("a"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "8, 0"})
    void speaksBelowTwoTiesForEachMember(int beyond, int findings) {
        Workplace.Builder workplace =
                threeTeams(4, 5).addAll(friends("b", 5, "c", 5, 25)).addAll(friends("a", 4, "b", 5, beyond));

        assertThat(found(workplace)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1"})
    void asksOfTeamsOfThreeAndMore(int members, int findings) {
        assertThat(found(threeTeams(members, 5).addAll(friends("b", 5, "c", 5, 15))))
                .hasSize(findings);
    }

    @Test
    void isSilentAboutThoseWhoAreTied() {
        assertThat(Detecting.found(cutOff(), RULE, Subject.team("b"))).isEmpty();
        assertThat(Detecting.found(cutOff(), RULE, Subject.team("c"))).isEmpty();
    }

    @Test
    void isNothingButToBeWatched() {
        assertThat(found(cutOff())).extracting(Detection::severity).containsExactly(Severity.LOW);
    }

    /** With four of fourteen ties the team has 46 of 100 expected, with a fifth 54. */
    private static Workplace.Builder nearTheLimit() {
        return cutOff().addAll(friends("a", 4, "b", 5, 4));
    }

    @Test
    void countsATieThatOneOfTheTwoNames() {
        assertThat(found(nearTheLimit())).hasSize(1);
        assertThat(found(nearTheLimit().add(FRIENDS))).isEmpty();
        assertThat(found(nearTheLimit().add(FRIENDS.reversed()))).isEmpty();
    }

    @Test
    void countsTwoPeopleOnceHoweverOftenTheyNameEachOther() {
        Workplace.Builder workplace = nearTheLimit()
                .add(Relationship.of("a1", "b1", RelationshipFunction.EMOTIONAL_SUPPORT))
                .add(Relationship.of("b2", "a1", RelationshipFunction.PERSONAL_GROWTH));

        assertThat(found(workplace)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"NEUTRAL", "STRAINED"})
    void countsSupportiveTiesAlone(Sign sign) {
        assertThat(found(nearTheLimit().add(FRIENDS.felt(sign)))).hasSize(1);
    }

    /** Help and advice cross the border where friendship does not; added up they would hide it. */
    @Test
    void isNotHiddenByTiesOfEverydayWork() {
        Workplace.Builder workplace = cutOff();
        for (int i = 1; i <= 4; i++) {
            for (int j = 1; j <= 5; j++) {
                workplace.add(help("a" + i, "b" + j)).add(help("c" + j, "a" + i));
            }
        }

        assertThat(found(workplace)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(RelationshipFunction.class)
    void countsTiesOfEveryCloseFunction(RelationshipFunction function) {
        Workplace.Builder workplace = nearTheLimit().add(Relationship.of("a4", "c5", function));

        assertThat(found(workplace)).hasSize(function.isClose() ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "6, 0"})
    void needsSevenAnswersOfTenOfTheTeam(int answered, int findings) {
        Workplace.Builder workplace = workplaceAskingForTies()
                .addAll(team("a", 10, answered))
                .addAll(team("b", 5, 5))
                .addAll(team("c", 5, 5))
                .addAll(friends("b", 5, "c", 5, 10));

        assertThat(found(workplace)).hasSize(findings);
    }

    @Test
    void isFirmWhenEverybodyHereAnswered() {
        Workplace.Builder oneSilent = cutOff().addAll(team("d", 1, 0));

        assertThat(found(cutOff())).extracting(Detection::confidence).containsExactly(Confidence.HIGH);
        assertThat(found(oneSilent)).extracting(Detection::confidence).containsExactly(Confidence.MEDIUM);
    }

    static Stream<Arguments> notAssessed() {
        Workplace.Builder notAsked = workplace()
                .keeps(Register.EVERYDAY_TIES, LONG_AGO)
                .addAll(team("a", 4, 4))
                .addAll(team("b", 4, 4));
        Workplace.Builder oneTeam =
                workplaceAskingForTies().addAll(team("a", 4, 4)).addAll(closeTiesWithin("a", 4));
        Workplace.Builder tooFewAnswers = workplaceAskingForTies()
                .addAll(team("a", 4, 2))
                .addAll(team("b", 4, 4))
                .addAll(friends("a", 2, "b", 2, 1));
        Workplace.Builder noneAcross = threeTeams(4, 4).addAll(closeTiesWithin("a", 4));
        return Stream.of(
                Arguments.of(notAsked, Gap.REGISTER_NOT_KEPT),
                Arguments.of(oneTeam, Gap.ONE_TEAM_ONLY),
                Arguments.of(tooFewAnswers, Gap.TOO_FEW_ANSWERS),
                Arguments.of(noneAcross, Gap.NOT_STATED));
    }

    @ParameterizedTest
    @MethodSource("notAssessed")
    void saysWhyItCouldNotBeAssessed(Workplace.Builder workplace, Gap gap) {
        assertThat(found(workplace)).isEmpty();
        assertThat(Detecting.gaps(workplace, RULE, Subject.team("a"))).containsExactly(gap);
    }

    static Stream<Viewer> readers() {
        return Stream.concat(Stream.of(MEMBER, Viewer.leader("a1")), GivenTeams.GROUP_READERS.stream());
    }

    private static List<Figure> figures(int size, Viewer reader) {
        return report(cutOff(size), reader).figures().stream()
                .filter(figure -> figure.asks().equals("Is a team cut off from the others?"))
                .filter(figure -> figure.group().equals(Subject.team("a")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isAFigureThatTellsTheLimitsAndNoCount(Viewer reader) {
        assertThat(figures(5, reader)).singleElement().satisfies(figure -> {
            assertThat(figure.severity()).isEqualTo(Severity.LOW);
            assertThat(figure.value()).isEqualTo("close ties beyond the team: less than half of an even spread");
            assertThat(figure.reasons())
                    .containsExactly(
                            "Close ties of the team to people in other teams are less than 50 % of what an even spread across all teams would bring, and on average fewer than 2 for each member. It says how work brings people together, not how anybody is.");
        });
        assertThat(new Told(report(cutOff(5), reader)).by(RULE)).isEmpty();
    }

    /** Whoever leads so few would read from it what one of them answered. */
    @ParameterizedTest
    @MethodSource("readers")
    void isNotShownOfFour(Viewer reader) {
        assertThat(figures(4, reader)).singleElement().matches(figure -> !figure.isShown());
    }

    @Test
    void plansLinksToOtherTeams() {
        assertThat(plan(report(cutOff(5), Viewer.leader("a1")), "team a")).contains("CROSS_TEAM");
    }

    @ParameterizedTest
    @CsvSource({"5, 49, 1, FEW_TIES_BEYOND", "4, 49, 1, TIES_BEYOND", "5, 50, 1, TIES_BEYOND", "5, 49, 2, TIES_BEYOND"})
    void isShownInTwoWordsAlone(int even, int ofExpected, int each, Phrase phrase) {
        assertThat(new TiesBeyondTeam("a", 5, even, ofExpected, each, 5, Confidence.HIGH).shown())
                .isEqualTo(Said.of(phrase));
    }
}
