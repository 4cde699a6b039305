package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.oneToOne;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenWork.told;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;
import work.connect.rules.indicate.work.ChangedMeanwhile;

/** RET-02: is somebody met who comes back from a longer time away to something else than they left? */
class ChangedMeanwhileTest {

    private static final String RULE = "RET-02";
    private static final Viewer SAM = Viewer.employee("sam");

    /** Today is a Tuesday; Sam, whom Lea leads, came back on Friday: today is the third working day. */
    private static final LocalDate LAST_DAY_AWAY = TODAY.minusDays(5);

    private static final LocalDate FIRST_DAY_AWAY = LAST_DAY_AWAY.minusDays(59);

    private static Workplace.Builder samIsBack() {
        return samIsBack(FIRST_DAY_AWAY, LAST_DAY_AWAY);
    }

    private static Workplace.Builder samIsBack(LocalDate from, LocalDate until) {
        return workplace()
                .keeps(Register.ONE_TO_ONES, LONG_AGO)
                .keeps(Register.ABSENCES, LONG_AGO)
                .keeps(Register.CHANGES, LONG_AGO)
                .keeps(Register.MEMBERSHIPS, LONG_AGO)
                .keeps(Register.REPORTING_LINES, LONG_AGO)
                .add(Person.of("lea", "a"))
                .add(Person.of("pat", "b"))
                .add(Person.of("sam", "a").ledBy("lea"))
                .add(new Absence("sam", from, until));
    }

    private static Change change(LocalDate day) {
        return Change.of("c", ChangeKind.TOOLS, day).touching("a");
    }

    private static int changes(Workplace.Builder workplace) {
        return GivenWork.measured(workplace, ChangedMeanwhile.class).get(0).changes();
    }

    @Test
    void tellsThePersonAndTheLeader() {
        Workplace.Builder workplace = samIsBack().add(change(TODAY.minusDays(30)));

        assertThat(told(workplace, SAM).by(RULE))
                .extracting(Finding::severity, Finding::because)
                .containsExactly(tuple(
                        Severity.MODERATE,
                        "Back for 3 working days after a longer time away, and no one-to-one is on record yet; 2 working"
                                + " days is the limit. Number of changes that took effect meanwhile: 1."));
        assertThat(told(workplace, Viewer.leader("lea")).by(RULE))
                .extracting(Finding::about)
                .containsExactly("sam");
    }

    /** Away until Monday, today is the first working day; until Sunday, the second; and the twentieth, the twenty-first. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "28, 1", "29, 0"})
    void speaksFromTheSecondWorkingDayForFourWeeks(int daysBack, int findings) {
        LocalDate until = TODAY.minusDays(daysBack);
        Workplace.Builder workplace = samIsBack(until.minusDays(59), until).add(change(until.minusDays(9)));

        assertThat(told(workplace, SAM).by(RULE)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"27, 0", "28, 1"})
    void leavesShortLeaveAlone(int days, int findings) {
        Workplace.Builder workplace =
                samIsBack(LAST_DAY_AWAY.minusDays(days - 1), LAST_DAY_AWAY).add(change(LAST_DAY_AWAY));

        assertThat(told(workplace, SAM).by(RULE)).hasSize(findings);
    }

    @Test
    void staysSilentOnceTheyHaveMet() {
        Workplace.Builder workplace =
                samIsBack().add(change(TODAY.minusDays(30))).add(oneToOne(1, "lea", "sam"));

        assertThat(told(workplace, SAM).by(RULE)).isEmpty();
    }

    @Test
    void staysSilentWhereAllIsAsItWas() {
        assertThat(told(samIsBack(), SAM).by(RULE)).isEmpty();
    }

    /** From the first day away to the first day after. */
    @ParameterizedTest
    @CsvSource({"65, 0", "64, 1", "5, 1", "4, 1", "3, 0"})
    void countsWhatChangedMeanwhile(int daysAgo, int changes) {
        assertThat(changes(samIsBack().add(change(TODAY.minusDays(daysAgo))))).isEqualTo(changes);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void countsChangesOfATeamAndOfAllThatSayWhatChanges(ChangeKind kind) {
        Workplace.Builder workplace = samIsBack()
                .add(Change.of("team", kind, TODAY.minusDays(30)).touching("a"))
                .add(Change.of("all", kind, TODAY.minusDays(30)))
                .add(Change.of("elsewhere", kind, TODAY.minusDays(30)).touching("b"));

        assertThat(changes(workplace)).isEqualTo(kind == ChangeKind.OTHER ? 0 : 2);
    }

    @Test
    void countsAMoveToAnotherTeamAndToAnotherLeader() {
        LocalDate moved = LAST_DAY_AWAY.plusDays(1);
        Workplace.Builder workplace = samIsBack()
                .add(Team.of("b").ledBy("pat"))
                .add(Membership.of("sam", "b", LONG_AGO).until(moved.minusDays(1)))
                .add(Membership.of("sam", "a", moved))
                .add(ReportingLine.of("sam", "pat", LONG_AGO).until(moved.minusDays(1)))
                .add(ReportingLine.of("sam", "lea", moved));

        assertThat(changes(workplace)).isEqualTo(2);
    }

    @Test
    void countsALeaderAndATeamThatEndedMeanwhileWhoeverCameNext() {
        LocalDate last = FIRST_DAY_AWAY.plusDays(10);
        Workplace.Builder reportedToPat =
                samIsBack().add(ReportingLine.of("sam", "pat", LONG_AGO).until(last));
        Workplace.Builder wasInTeamB =
                samIsBack().add(Membership.of("sam", "b", LONG_AGO).until(last));

        assertThat(changes(reportedToPat)).isEqualTo(1);
        assertThat(changes(wasInTeamB)).isPositive();
    }

    @Test
    void takesNoLeaveThatSplitsAMembershipForAMove() {
        Workplace.Builder workplace = samIsBack()
                .add(Membership.of("sam", "a", LONG_AGO).until(FIRST_DAY_AWAY.minusDays(1)))
                .add(Membership.of("sam", "a", LAST_DAY_AWAY));

        assertThat(changes(workplace)).isZero();
    }

    @Test
    void takesTheFirstTeamOnRecordForNoMove() {
        assertThat(changes(samIsBack().add(Membership.of("sam", "a", TODAY.minusDays(30)))))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Register.class,
            names = {"CHANGES", "MEMBERSHIPS", "REPORTING_LINES"})
    void needsOneRecordOfWhatChanges(Register register) {
        assertThat(GivenWork.gaps(withoutRecordsOfChanges().keeps(register, LONG_AGO), ChangedMeanwhile.class))
                .isEmpty();
        assertThat(told(withoutRecordsOfChanges(), SAM).gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    private static Workplace.Builder withoutRecordsOfChanges() {
        return workplace()
                .keeps(Register.ONE_TO_ONES, LONG_AGO)
                .keeps(Register.ABSENCES, LONG_AGO)
                .add(Person.of("lea", "a"))
                .add(Person.of("sam", "a").ledBy("lea"))
                .add(new Absence("sam", FIRST_DAY_AWAY, LAST_DAY_AWAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea", "pat"})
    void saysNothingOfPeopleWhoWereNotAway(String person) {
        assertThat(told(samIsBack().add(change(TODAY.minusDays(30))), Viewer.employee(person))
                        .by(RULE))
                .isEmpty();
    }
}
