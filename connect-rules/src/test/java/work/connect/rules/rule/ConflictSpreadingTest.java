package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;

/** CON-04: do open conflicts spread in a team? */
class ConflictSpreadingTest {

    private static final String FEW = "up to 2 open conflicts, less than a quarter of the people in one";
    private static final String MANY = "3 or more open conflicts, or a quarter or more of the people in one";

    /** A team "desk" of so many, and another, "shop", of ten. */
    private static Given aTeamOf(int members) {
        Given given = aWorkplace().keeps(Register.CONFLICTS).peopleFromP1(members);
        for (int i = 1; i <= 10; i++) {
            given.people(Person.of("s" + i, "shop"));
        }
        return given;
    }

    private static Conflict between(String one, String other) {
        return Conflict.between(one + "-" + other, one, other).openedOn(daysAgo(3));
    }

    private static Figure desk(Given given) {
        return GivenTeams.figure(given.tells(Viewer.wellbeing()).report(), Subject.team("desk"), Hazard.DAMAGE_SPREAD);
    }

    @Test
    void isToActOnWhenThreeConflictsAreOpenAtOnce() {
        Figure desk = desk(aTeamOf(40).conflicts(between("p1", "p2"), between("p3", "p4"), between("p5", "p6")));

        assertThat(desk.severity()).isEqualTo(Severity.HIGH);
        assertThat(desk.value()).isEqualTo(MANY);
        assertThat(desk.reasons())
                .containsExactly("Several conflicts are open at once in the team; 3 is the limit."
                        + " What they have in common is more often the work than the people.");
    }

    @Test
    void staysSilentWithTwo() {
        Figure desk = desk(aTeamOf(40).conflicts(between("p1", "p2"), between("p3", "p4")));

        assertThat(desk.severity()).isEqualTo(Severity.NONE);
        assertThat(desk.value()).isEqualTo(FEW);
    }

    @Test
    void noneReadsTheSameAsTwo() {
        assertThat(desk(aTeamOf(40))).isEqualTo(desk(aTeamOf(40).conflicts(between("p1", "p2"), between("p3", "p4"))));
    }

    @ParameterizedTest
    @CsvSource({"16, HIGH", "17, NONE"})
    void isToActOnWhenAQuarterOfTheTeamIsInOne(int members, Severity severity) {
        assertThat(desk(aTeamOf(members).conflicts(between("p1", "p2"), between("p3", "p4")))
                        .severity())
                .isEqualTo(severity);
    }

    @Test
    void onePersonInTwoConflictsIsNoSpreading() {
        assertThat(desk(aTeamOf(13).conflicts(between("p1", "p2"), between("p1", "p3")))
                        .severity())
                .isEqualTo(Severity.NONE);
    }

    @Test
    void countsAConflictWithAnotherTeamInBoth() {
        Given given = aTeamOf(40).conflicts(between("p1", "s1"), between("p2", "s2"), between("p3", "s3"));

        assertThat(given.tells(Viewer.wellbeing()).figures(Hazard.DAMAGE_SPREAD))
                .containsExactly("team desk: " + MANY, "team shop: " + MANY);
    }

    @Test
    void countsNothingThatIsSettledOrWatched() {
        assertThat(desk(aTeamOf(40)
                                .conflicts(
                                        between("p1", "p2"),
                                        between("p3", "p4").monitored(),
                                        between("p5", "p6").resolvedOn(daysAgo(1))))
                        .severity())
                .isEqualTo(Severity.NONE);
    }

    @Test
    void countsNothingWithSomebodyWhoHasLeft() {
        Given given = aTeamOf(40)
                .people(Person.of("gone", "desk").endedOn(daysAgo(2)))
                .conflicts(between("p1", "p2"), between("p3", "p4"), between("p5", "gone"));

        assertThat(desk(given).severity()).isEqualTo(Severity.NONE);
    }

    @Test
    void whatSomebodyBroughtAlongFromAnotherTeamIsNotOfThisOne() {
        Given given = aTeamOf(40)
                .conflicts(between("p1", "p2"), between("p3", "p4"), between("p5", "s1"))
                .fact(Membership.of("p5", "shop", daysAgo(400)).until(daysAgo(3)))
                .fact(Membership.of("p5", "desk", daysAgo(2)));

        assertThat(desk(given).severity()).isEqualTo(Severity.NONE);
    }

    @Test
    void isNotShownOfATeamOfNine() {
        Given given = aTeamOf(9).conflicts(between("p1", "p2"), between("p3", "p4"), between("p5", "p6"));

        assertThat(desk(given).isShown()).isFalse();
    }

    @Test
    void isNotShownWhenNoRecordIsKept() {
        Given given = aWorkplace().peopleFromP1(12).conflicts(between("p1", "p2"));

        assertThat(desk(given).isShown()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("readersOfNoFigure")
    void isShownToReadersOfGroupsAlone(Viewer reader) {
        Given given = aTeamOf(12).conflicts(between("p1", "p2"), between("p3", "p4"), between("p5", "p6"));

        assertThat(given.tells(reader)).isEqualTo(aTeamOf(12).tells(reader));
    }

    static Viewer[] readersOfNoFigure() {
        return new Viewer[] {Viewer.employee("p1"), Viewer.leader("p1")};
    }

    @Test
    void asksThoseConcernedAndLooksAtTheWorkFirst() {
        Given given = aTeamOf(40).conflicts(between("p1", "p2"), between("p3", "p4"), between("p5", "p6"));

        assertThat(GivenTeams.plan(given.tells(Viewer.wellbeing()).report(), "team desk"))
                .contains("CONSULT_PEOPLE")
                .doesNotContain("MEDIATION", "FACILITATED_TALK", "EARLY_CONFLICT_ACTION");
    }
}
