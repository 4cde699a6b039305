package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.closeTie;
import static work.connect.rules.rule.GivenTeams.strain;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import java.util.List;
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
import work.connect.model.connection.Relationship;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.rules.detect.Detection;

/** CON-07: is a team split into groups with strain between them? */
class FaultlinesTest {

    private static final String RULE = "CON-07";

    /** Members a1 to a5 and b1 to b5 of one team, each group tied as a chain; everybody answered. */
    private static Workplace.Builder twoGroupsOfFive() {
        return twoGroupsOf(5, 10);
    }

    private static Workplace.Builder twoGroupsOf(int size, int answered) {
        Workplace.Builder workplace = workplaceAskingForTies();
        for (int i = 1; i <= 5; i++) {
            workplace.add(member("a" + i).answeredTies(i <= answered));
            workplace.add(member("b" + i).answeredTies(i + 5 <= answered));
        }
        for (int i = 1; i < size; i++) {
            workplace.addAll(closeTie("a" + i, "a" + (i + 1)));
            workplace.addAll(closeTie("b" + i, "b" + (i + 1)));
        }
        return workplace;
    }

    private static Person member(String id) {
        return Person.of(id, "desk");
    }

    /** So many strained ties between the groups, each said by another person. */
    private static List<Relationship> strained(int ties) {
        return Stream.of(strain("a1", "b1"), strain("b2", "a2"), strain("a3", "b3"), strain("b1", "a3"))
                .limit(ties)
                .toList();
    }

    private static List<Detection> found(Workplace.Builder workplace) {
        return Detecting.found(workplace, RULE, Subject.team("desk"));
    }

    private static List<Figure> figures(Workplace.Builder workplace, Viewer reader) {
        return GivenTeams.report(workplace, reader).figures().stream()
                .filter(figure -> figure.hazard() == Hazard.DYSFUNCTIONAL_CONFLICT)
                .filter(figure -> figure.group().equals(Subject.team("desk")))
                .filter(figure -> figure.asks().equals("Is a team split into groups with strain between them?"))
                .toList();
    }

    @Test
    void saysThatTheTeamIsSplitAndTheLimit() {
        assertThat(found(twoGroupsOfFive().addAll(strained(3)))).singleElement().satisfies(split -> {
            assertThat(split.because())
                    .isEqualTo("The ties of the team hold groups together that nobody or one person links,"
                            + " and at least 3 ties between these groups are strained.");
            assertThat(split.severity()).isEqualTo(Severity.HIGH);
            assertThat(split.confidence()).isEqualTo(Confidence.HIGH);
        });
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1", "4, 1"})
    void speaksFromThreeStrainedTiesOn(int ties, int findings) {
        assertThat(found(twoGroupsOfFive().addAll(strained(ties)))).hasSize(findings);
    }

    @Test
    void groupsWithoutStrainAreNoSplit() {
        assertThat(found(twoGroupsOfFive())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1"})
    void aGroupIsThreePeopleOrMore(int size, int findings) {
        assertThat(found(twoGroupsOf(size, 10).addAll(strained(3)))).hasSize(findings);
    }

    @Test
    void strainWithinAGroupDividesNobody() {
        Workplace.Builder workplace =
                twoGroupsOfFive().addAll(List.of(strain("a1", "a3"), strain("a2", "a4"), strain("a3", "a5")));

        assertThat(found(workplace)).isEmpty();
    }

    @Test
    void onePersonWhoLinksTheGroupsDoesNotMakeThemOne() {
        Workplace.Builder workplace = twoGroupsOfFive()
                .add(member("link").answeredTies(true))
                .addAll(closeTie("a1", "link"))
                .addAll(closeTie("link", "b1"))
                .addAll(strained(3));

        assertThat(found(workplace)).hasSize(1);
    }

    @Test
    void twoPeopleWhoLinkThemDo() {
        Workplace.Builder workplace = twoGroupsOfFive()
                .addAll(closeTie("a1", "b5"))
                .addAll(closeTie("a5", "b1"))
                .addAll(strained(4));

        assertThat(found(workplace)).isEmpty();
    }

    @Test
    void whatOneOrTwoPeopleSayOfColleaguesIsNoSplit() {
        Workplace.Builder workplace = twoGroupsOfFive()
                .addAll(List.of(strain("a1", "b1"), strain("a1", "b2"), strain("a1", "b3"), strain("a2", "b4")));

        assertThat(found(workplace)).isEmpty();
        assertThat(found(workplace.add(strain("b5", "a2")))).hasSize(1);
    }

    @Test
    void aPairInWhichBothSaySoCountsOnce() {
        Workplace.Builder workplace = twoGroupsOfFive()
                .addAll(List.of(strain("a1", "b1"), strain("b1", "a1"), strain("a2", "b2"), strain("b2", "a2")));

        assertThat(found(workplace)).isEmpty();
    }

    @Test
    void groupsWithALeaderEachAreGroupsByDesign() {
        Workplace.Builder workplace = twoGroupsOf(1, 0);
        Workplace.Builder led = workplaceAskingForTies();
        for (String group : List.of("a", "b")) {
            led.add(member(group + 1).answeredTies(true));
            for (int i = 2; i <= 5; i++) {
                led.add(member(group + i).ledBy(group + 1).answeredTies(true));
                led.addAll(closeTie(group + (i - 1), group + i));
            }
        }

        assertThat(found(led.addAll(strained(4)))).isEmpty();
        assertThat(found(workplace)).isEmpty();
    }

    @Test
    void groupsWithOneLeaderAreNot() {
        Workplace.Builder led = workplaceAskingForTies().add(Person.of("boss", "top"));
        for (String group : List.of("a", "b")) {
            for (int i = 1; i <= 5; i++) {
                led.add(member(group + i).ledBy("boss").answeredTies(true));
                led.addAll(i == 1 ? List.of() : closeTie(group + (i - 1), group + i));
            }
        }

        assertThat(found(led.addAll(strained(3)))).hasSize(1);
    }

    @Test
    void isNotMeasuredWhereTooFewAnswered() {
        assertThat(found(twoGroupsOf(5, 7).addAll(strained(3)))).hasSize(1);
        assertThat(found(twoGroupsOf(5, 6).addAll(strained(3)))).isEmpty();
    }

    @Test
    void isLessSureWhereNotAllAnswered() {
        assertThat(found(twoGroupsOf(5, 9).addAll(strained(3))))
                .extracting(Detection::confidence)
                .containsExactly(Confidence.MEDIUM);
    }

    @Test
    void isNotMeasuredWhereTiesAreNotAskedAbout() {
        Workplace.Builder workplace = workplace();
        for (int i = 1; i <= 5; i++) {
            workplace
                    .add(member("a" + i).answeredTies(true))
                    .add(member("b" + i).answeredTies(true));
        }
        workplace.addAll(GivenTeams.closeTiesWithin("a", 5)).addAll(GivenTeams.closeTiesWithin("b", 5));

        assertThat(found(workplace.addAll(strained(3)))).isEmpty();
    }

    static List<Viewer> groupReaders() {
        return GivenTeams.GROUP_READERS;
    }

    @ParameterizedTest
    @MethodSource("groupReaders")
    void isAFigureWithoutNumbersForThoseWhoReadAboutGroups(Viewer reader) {
        assertThat(figures(twoGroupsOfFive().addAll(strained(3)), reader))
                .extracting(Figure::value)
                .containsExactly("split, with strain");
        assertThat(figures(twoGroupsOfFive().addAll(strained(2)), reader))
                .extracting(Figure::value)
                .containsExactly("no such split");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1", "b3"})
    void isNothingForThoseInTheTeam(String member) {
        assertThat(figures(twoGroupsOfFive().addAll(strained(3)), Viewer.employee(member)))
                .isEmpty();
    }

    @Test
    void isHiddenWhereFewerThanTenAnswered() {
        assertThat(figures(twoGroupsOf(5, 9).addAll(strained(3)), Viewer.wellbeing()))
                .singleElement()
                .matches(figure -> !figure.isShown());
    }
}
