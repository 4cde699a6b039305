package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.workplace;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Person;
import work.connect.model.people.Team;
import work.connect.rules.indicate.work.Leavers;

/** How many of a team have left: what the rule about several serious risks looks at. */
class LeaversTest {

    /** Team "desk" of people here today, and of some who left so many days ago. */
    private static Workplace.Builder desk(int here, int... leftDaysAgo) {
        Workplace.Builder workplace = workplace().keeps(Register.LEAVERS, LONG_AGO);
        for (int i = 0; i < here; i++) {
            workplace.add(Person.of("p" + i, "desk"));
        }
        for (int i = 0; i < leftDaysAgo.length; i++) {
            workplace.add(Person.of("left" + i, "desk").endedOn(TODAY.minusDays(leftDaysAgo[i])));
        }
        return workplace;
    }

    private static Leavers desksLeavers(Workplace.Builder workplace) {
        return GivenWork.measured(workplace, Leavers.class).get(0);
    }

    @ParameterizedTest
    @CsvSource({"8, 20", "9, 18", "7, 22"})
    void countsThemAmongAllWhoWereInTheTeam(int here, int percent) {
        assertThat(desksLeavers(desk(here, 10, 200)).leftPercent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"1, 50", "365, 50", "366, 0"})
    void looksBackForAYear(int daysAgo, int percent) {
        assertThat(desksLeavers(desk(1, daysAgo)).leftPercent()).isEqualTo(percent);
    }

    @Test
    void doesNotCountWhoseLastDayIsTodayOrLiesAhead() {
        Workplace.Builder workplace =
                desk(1, 0).add(Person.of("leaving", "desk").endedOn(TODAY.plusDays(9)));

        assertThat(desksLeavers(workplace)).isEqualTo(new Leavers("desk", 0, false, 3, Confidence.HIGH));
    }

    @Test
    void doesNotCountWhoHasNotBegun() {
        Workplace.Builder workplace = desk(1).add(Person.of("next", "desk").startedOn(TODAY.plusDays(9)));

        assertThat(desksLeavers(workplace).people()).isEqualTo(1);
    }

    @Test
    void doesNotTakeSomebodyWhoMovedToAnotherTeamForALeaver() {
        Workplace.Builder workplace = desk(1).add(Person.of("moved", "till"));

        assertThat(desksLeavers(workplace).leftPercent()).isZero();
    }

    @Test
    void callsLeavingPlannedWhereTheTeamHasAnEnd() {
        assertThat(desksLeavers(desk(1, 10).add(Team.of("desk").endedOn(TODAY.plusDays(30)))))
                .extracting(Leavers::planned)
                .isEqualTo(true);
    }

    @Test
    void callsLeavingPlannedWhereTheLargerUnitHasAnEnd() {
        Workplace.Builder workplace = desk(1, 10)
                .add(Team.of("desk").partOf("house"))
                .add(Team.of("house").endedOn(TODAY.plusDays(30)));

        assertThat(desksLeavers(workplace).planned()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {"STAFF_CUT", "REORGANISATION"})
    void callsLeavingPlannedWhereJobsWereToEnd(ChangeKind kind) {
        assertThat(changed(kind)
                        .map(change -> desksLeavers(desk(1, 10).add(change)).planned()))
                .containsOnly(true);
    }

    /** Of the team, and of the whole organisation; a year ago, and ahead. */
    private static Stream<Change> changed(ChangeKind kind) {
        return Stream.of(
                Change.of("c", kind, TODAY.minusDays(365)).touching("desk"),
                Change.of("c", kind, TODAY.minusDays(365)),
                Change.of("c", kind, TODAY.plusDays(90)).touching("desk"));
    }

    @Test
    void callsLeavingPlannedWhereAChangeTouchedJobs() {
        Change change = Change.of("c", ChangeKind.TOOLS, TODAY.minusDays(9)).touchesJobs(true);

        assertThat(desksLeavers(desk(1, 10).add(change)).planned()).isTrue();
    }

    @Test
    void callsLeavingUnplannedAfterAChangeOfLongAgoOrElsewhereOrOfAnotherKind() {
        Workplace.Builder workplace = desk(1, 10)
                .add(Team.of("till"))
                .add(Change.of("old", ChangeKind.STAFF_CUT, TODAY.minusDays(366)))
                .add(Change.of("other", ChangeKind.STAFF_CUT, TODAY.minusDays(9))
                        .touching("till"))
                .add(Change.of("tools", ChangeKind.TOOLS, TODAY.minusDays(9)).touchesJobs(false));

        assertThat(desksLeavers(workplace).planned()).isFalse();
    }

    @Test
    void isLessFirmWhereLeaversAreOnRecordForPartOfTheYear() {
        assertThat(desksLeavers(desk(1, 10).keeps(Register.LEAVERS, TODAY.minusDays(364)))
                        .confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(desksLeavers(desk(1, 10).keeps(Register.LEAVERS, TODAY.minusDays(365)))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void isNotMeasuredWhereLeaversAreNotKept() {
        Workplace.Builder workplace = workplace().add(Person.of("p", "desk"));

        assertThat(GivenWork.gaps(workplace, Leavers.class)).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(GivenWork.measured(workplace, Leavers.class)).isEmpty();
    }
}
