package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.safety;
import static work.connect.rules.rule.GivenTeams.support;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** TOX-01: do several serious risks come together in one team? */
class SeveralSeriousRisksTest {

    private static final int PEOPLE = 20;

    /** Team "a" of twenty. */
    private static Workplace.Builder teamA(boolean answeredTies) {
        return workplaceAskingForTies()
                .keeps(Register.CONFLICTS, LONG_AGO)
                .addAll(team("a", PEOPLE, answeredTies ? PEOPLE : 0));
    }

    private static Workplace.Builder unsafe(Workplace.Builder workplace) {
        return workplace.add(safety("a", "2.5", PEOPLE));
    }

    private static Workplace.Builder inConflict(Workplace.Builder workplace) {
        for (int i = 1; i <= 5; i += 2) {
            workplace.add(Conflict.between("c" + i, "a" + i, "a" + (i + 1)).openedOn(TODAY));
        }
        return workplace;
    }

    /** Nobody names anybody, so most are alone. */
    private static Workplace.Builder threeRisks() {
        return inConflict(unsafe(teamA(true)));
    }

    private static Workplace.Builder twoRisks() {
        return inConflict(unsafe(teamA(false)));
    }

    private static List<Figure> together(Workplace.Builder workplace, Viewer reader) {
        return report(workplace, reader).figures().stream()
                .filter(figure -> figure.hazard() == Hazard.SEVERAL_SERIOUS_RISKS)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void speaksToReadersOfGroupsWhenThreeComeTogether(Viewer reader) {
        assertThat(together(threeRisks(), reader))
                .containsExactly(new Figure(
                        Subject.team("a"),
                        Hazard.SEVERAL_SERIOUS_RISKS,
                        "Do several serious risks come together in one team?",
                        "3 serious risks at once",
                        Severity.HIGH,
                        List.of("3 serious risks come together in this team; 3 is the limit."
                                + " Look for what they have in common before you treat each alone.")));
    }

    @Test
    void staysSilentWithTwo() {
        assertThat(together(twoRisks(), Viewer.wellbeing())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("otherReaders")
    void isToldToNobodyElse(Viewer reader) {
        assertThat(together(threeRisks(), reader)).isEmpty();
    }

    static Viewer[] otherReaders() {
        return new Viewer[] {Viewer.employee("a2"), Viewer.leader("a1"), Viewer.caseHandler("hana")};
    }

    @Test
    void aRiskThatIsAsPressingOnlyBecauseOfAnotherDoesNotCount() {
        Workplace.Builder workplace =
                inConflict(teamA(true)).add(safety("a", "3.5", PEOPLE)).add(support("a", "30", PEOPLE));

        assertThat(GivenTeams.figure(workplace, Viewer.wellbeing(), "a", Hazard.LOW_PSYCH_SAFETY)
                        .severity())
                .isEqualTo(Severity.HIGH);
        assertThat(together(workplace, Viewer.wellbeing())).isEmpty();
    }

    @Test
    void aRiskThatIsNotShownDoesNotCount() {
        Workplace.Builder workplace = inConflict(teamA(true)).add(safety("a", "2.5", 4));

        assertThat(together(workplace, Viewer.wellbeing())).isEmpty();
    }

    @Test
    void theRisksOfTwoTeamsDoNotAddUp() {
        Workplace.Builder workplace = twoRisks().addAll(team("b", PEOPLE)).add(safety("b", "2.5", PEOPLE));

        assertThat(together(workplace, Viewer.wellbeing())).isEmpty();
    }

    private static Workplace.Builder leaving(int people) {
        Workplace.Builder workplace = twoRisks().keeps(Register.LEAVERS, LONG_AGO);
        for (int i = 0; i < people; i++) {
            workplace.add(Person.of("gone" + i, "a").endedOn(TODAY.minusDays(10 + i)));
        }
        return workplace;
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1"})
    void twoAreEnoughWhereAFifthHasLeft(int left, int figures) {
        assertThat(together(leaving(left), Viewer.wellbeing())).hasSize(figures);
    }

    @Test
    void saysThatPeopleLeave() {
        assertThat(together(leaving(6), Viewer.wellbeing()))
                .flatExtracting(Figure::reasons)
                .containsExactly("2 serious risks come together in this team, and 23 of 100 have left within a year;"
                        + " 20 of 100 is the limit. Look for what they have in common before you treat each alone.");
    }

    @Test
    void aPlannedClosureIsNoSign() {
        Workplace.Builder closing = leaving(6).add(Team.of("a").ledBy("a1").endedOn(TODAY.plusDays(60)));

        assertThat(together(closing, Viewer.wellbeing())).isEmpty();
    }

    @Test
    void asksThoseConcernedAndLooksAtTheWork() {
        assertThat(plan(report(threeRisks(), Viewer.wellbeing()), "team a"))
                .contains("CONSULT_PEOPLE")
                .contains("REBALANCE_WORK");
    }
}
