package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.Hazard;

/** CON-01 counted: how many conflicts are left open, and whom the figure is shown to. */
class ConflictsLeftOpenFigureTest {

    private static final String LEFT_OPEN = "How many conflicts are left open?";

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsReadersOfGroupsABandAmongTenPeople(Viewer reader) {
        Told told = conflictsAmong(10, 1).tells(reader);

        assertThat(told.figures(LEFT_OPEN)).containsExactly("the organisation: up to 2 conflicts left open");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsReadersOfGroupsNothingAmongNinePeople(Viewer reader) {
        Told told = conflictsAmong(9, 1).tells(reader);

        assertThat(told.figures(LEFT_OPEN)).containsExactly("the organisation: NOT_SHOWN");
    }

    @ParameterizedTest
    @CsvSource({"0, up to 2", "2, up to 2", "3, 3 to 5", "5, 3 to 5", "6, 6 to 10", "10, 6 to 10", "11, more than 10"})
    void saysHowManyPairsHaveAConflictLeftOpen(int conflicts, String words) {
        Told told = conflictsAmong(12, conflicts).tells(Viewer.organisation());

        assertThat(told.figures(LEFT_OPEN)).containsExactly("the organisation: " + words + " conflicts left open");
    }

    @Test
    void countsNoConflictThatIsNotYetLeftOpen() {
        Given given = conflictsAmong(12, 2)
                .conflicts(Conflict.between("c12", "p11", "p12").openedOn(daysAgo(13)));

        assertThat(given.tells(Viewer.organisation()).figures(LEFT_OPEN))
                .containsExactly("the organisation: up to 2 conflicts left open");
    }

    @Test
    void showsNoFigureWhenNoRecordIsKept() {
        Told told = aWorkplace().peopleFromP1(10).tells(Viewer.organisation());

        assertThat(told.figures(LEFT_OPEN)).containsExactly("the organisation: NOT_SHOWN");
    }

    @ParameterizedTest
    @MethodSource("readersOfNoFigure")
    void showsNoFigureToAPersonALeaderOrACaseHandler(Viewer reader) {
        Told told = conflictsAmong(10, 1).tells(reader);

        assertThat(told.figures(Hazard.DYSFUNCTIONAL_CONFLICT)).isEmpty();
    }

    static Viewer[] readersOfNoFigure() {
        return new Viewer[] {Viewer.employee("p1"), Viewer.leader("p1"), Viewer.caseHandler("hana")};
    }

    /** Each of these conflicts, open for 14 days, is between another person and the next. */
    private static Given conflictsAmong(int people, int conflicts) {
        Given given = aWorkplace().keeps(Register.CONFLICTS).peopleFromP1(people);
        for (int i = 1; i <= conflicts; i++) {
            given.conflicts(Conflict.between("c" + i, "p" + i, "p" + (i + 1)).openedOn(daysAgo(14)));
        }
        return given;
    }
}
