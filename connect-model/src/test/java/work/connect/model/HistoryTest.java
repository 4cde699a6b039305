package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/** Who led whom, and who was in which team, on days gone by. */
class HistoryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Sam reported to Ida from March to May, to nobody on record in June, to Lea since July; in team one since May. */
    private static Workplace workplace() {
        return Workplace.asOf(TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)
                .add(Person.of("sam", "one").ledBy("lea"))
                .add(Person.of("ida", "other"))
                .add(Person.of("lea", "leaders"))
                .add(Person.of("max", "other"))
                .add(Team.of("one").ledBy("max"))
                .add(Team.of("old").ledBy("max"))
                .add(Team.of("lost"))
                .add(ReportingLine.of("sam", "ida", day("2026-03-01")).until(day("2026-05-31")))
                .add(ReportingLine.of("sam", "lea", day("2026-07-01")))
                .add(Membership.of("sam", "lost", day("2026-01-01")).until(day("2026-01-31")))
                .add(Membership.of("sam", "old", day("2026-02-01")).until(day("2026-04-30")))
                .add(Membership.of("sam", "one", day("2026-05-01")))
                .build();
    }

    private static History history() {
        return workplace().history();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, lea",
        "2026-02-28, max",
        "2026-03-01, ida",
        "2026-05-31, ida",
        "2026-06-01, lea",
        "2026-07-01, lea",
        "2026-09-01, lea"
    })
    void knowsWhoLedSomebodyOnADay(String day, String leader) {
        assertThat(history().leaderOn("sam", day(day))).contains(leader);
    }

    @Test
    void takesNobodyForTheLeaderOfATeamOnceLeftThatHasNone() {
        assertThat(history().leaderOn("sam", day("2026-01-31"))).isEmpty();
    }

    @Test
    void knowsWhoLedSomebodySinceADay() {
        assertThat(history().leadersSince("sam", day("2026-05-31"))).containsExactly("ida", "lea", "max");
        assertThat(history().leadersSince("sam", day("2026-06-01"))).containsExactly("lea", "max");
        assertThat(history().leadersSince("lea", day("2026-01-01"))).isEmpty();
    }

    @Test
    void knowsTheTeamsOfSomebodySinceADay() {
        assertThat(history().teamsSince("sam", day("2026-04-30"))).containsExactly("old", "one");
        assertThat(history().teamsSince("sam", day("2026-05-01"))).containsExactly("one");
        assertThat(history().teamsSince("somebody else", day("2026-05-01"))).isEmpty();
    }

    @Test
    void countsNothingThatLiesAhead() {
        Workplace ahead = workplace().toBuilder()
                .add(ReportingLine.of("max", "ida", TODAY.plusDays(1)))
                .add(Membership.of("max", "leaders", TODAY.plusDays(1)))
                .build();
        assertThat(ahead.history().leadersSince("max", TODAY)).isEmpty();
        assertThat(ahead.history().teamsSince("max", TODAY)).containsExactly("other");
    }

    @Test
    void followsLinesUpwardsAtAnyDistance() {
        Workplace deeper = workplace().toBuilder()
                .add(ReportingLine.of("ida", "max", day("2026-02-01")).until(day("2026-08-01")))
                .build();
        assertThat(deeper.history().wereInLineSince("max", "ida", day("2026-08-01")))
                .isTrue();
        assertThat(deeper.history().wereInLineSince("max", "ida", day("2026-08-02")))
                .isFalse();
        assertThat(deeper.history().wereInLineSince("sam", "ida", day("2026-05-31")))
                .isTrue();
        assertThat(deeper.history().wereInLineSince("ida", "lea", day("2026-01-01")))
                .isFalse();
    }

    @Test
    void endsWhereTwoLedEachOtherAtDifferentTimes() {
        Workplace circle = workplace().toBuilder()
                .add(ReportingLine.of("ida", "sam", day("2026-06-01")).until(day("2026-06-30")))
                .build();
        assertThat(circle.history().wereInLineSince("ida", "nobody", day("2026-01-01")))
                .isFalse();
    }

    @Test
    void knowsWhoSharedATeam() {
        assertThat(history().sharedATeamSince("ida", "max", TODAY)).isTrue();
        assertThat(history().sharedATeamSince("ida", "sam", day("2026-01-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, ida", "2026-07-01, lea"})
    void aReportAboutTheLeaderConcernsTheLeaderOfTheDayItWasReceived(String day, String leader) {
        ConductReport report = ConductReport.of("r1", ConductNature.SOMETHING_ELSE, day(day), "sam")
                .from(ConductSource.OWN_LEADER);
        assertThat(history().concernedBy(report)).contains(leader);
    }
}
