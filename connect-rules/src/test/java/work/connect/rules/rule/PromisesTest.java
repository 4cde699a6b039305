package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenWork.pressing;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Commitment;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Team;
import work.connect.rules.indicate.work.Promises;

/** TRU-04: are promises kept, or talked over in time? */
class PromisesTest {

    /** Something a1 promised to the team and did on the day. */
    private static final Commitment KEPT =
            Commitment.of("kept", "a1", TODAY.minusDays(50)).toTeam("a").keptOn(TODAY.minusDays(50));

    /** Team "a" of ten, led by a1, who has kept one promise. */
    private static Workplace.Builder ofTen() {
        return workplace()
                .keeps(Register.COMMITMENTS, LONG_AGO)
                .keeps(Register.ABSENCES, LONG_AGO)
                .addAll(team("a", 10))
                .add(KEPT);
    }

    private static Workplace.Builder ofTen(Commitment... promises) {
        Workplace.Builder workplace = ofTen();
        for (Commitment promise : promises) {
            workplace.add(promise);
        }
        return workplace;
    }

    /** Something a1 promised to the team, due so many days ago, of which nothing more is known. */
    private static Commitment due(int daysAgo) {
        return Commitment.of("due" + daysAgo, "a1", TODAY.minusDays(daysAgo)).toTeam("a");
    }

    private static Promises promises(Workplace.Builder workplace) {
        return GivenWork.measured(workplace, Promises.class).get(0);
    }

    private static int overdue(Commitment promise) {
        return promises(ofTen(promise)).overdue();
    }

    @ParameterizedTest
    @CsvSource({"1, NONE", "2, LOW", "3, LOW", "4, MODERATE", "9, MODERATE"})
    void growsMorePressingWithTheirNumber(int overdue, Severity severity) {
        Workplace.Builder workplace = ofTen();
        for (int i = 0; i < overdue; i++) {
            workplace.add(due(20 + i));
        }

        assertThat(pressing(workplace, Hazard.BROKEN_PROMISES)
                        .map(Figure::severity)
                        .orElse(Severity.NONE))
                .isEqualTo(severity);
    }

    @Test
    void saysHowManyAndSinceWhenItIsWorthAWord() {
        Optional<Figure> figure = pressing(ofTen(due(20), due(30)), Hazard.BROKEN_PROMISES);

        assertThat(figure).hasValueSatisfying(shown -> {
            assertThat(shown.value()).isEqualTo("2 of 3 promises overdue for more than a week");
            assertThat(shown.reasons())
                    .containsExactly(
                            "2 of 3 promises to the team or to somebody in it, due in the last 60 days, were neither kept nor"
                                    + " talked over within a week of the day they were due; from 2 on it is worth a"
                                    + " word.");
        });
    }

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "7, 0", "8, 1", "60, 1", "61, 0"})
    void countsPromisesOverdueForMoreThanAWeekOfTheLastSixtyDays(int daysAgo, int overdue) {
        assertThat(overdue(due(daysAgo))).isEqualTo(overdue);
    }

    @ParameterizedTest
    @CsvSource({"25, 0", "20, 0", "13, 0", "12, 1", "0, 1"})
    void takesAPromiseForKeptThatWasKeptWithinTheWeek(int keptDaysAgo, int overdue) {
        assertThat(overdue(due(20).keptOn(TODAY.minusDays(keptDaysAgo)))).isEqualTo(overdue);
    }

    @ParameterizedTest
    @CsvSource({"25, 0", "20, 0", "13, 0", "12, 1"})
    void takesAPromiseForKeptThatWasRenegotiatedInTime(int daysAgo, int overdue) {
        assertThat(overdue(due(20).renegotiatedOn(TODAY.minusDays(daysAgo)))).isEqualTo(overdue);
    }

    @Test
    void doesNotTakeTheWordThatItWillNotBeDoneForKeepingIt() {
        assertThat(overdue(due(20).brokenOn(TODAY.minusDays(25)))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"19, 7, 0", "19, 8, 1"})
    void doesNotCountDaysOnWhichWhoeverPromisedWasAway(int from, int daysBack, int overdue) {
        Workplace.Builder workplace =
                ofTen(due(20)).add(new Absence("a1", TODAY.minusDays(from), TODAY.minusDays(daysBack)));

        assertThat(promises(workplace).overdue()).isEqualTo(overdue);
    }

    @Test
    void countsPromisesToAMember() {
        assertThat(overdue(Commitment.of("c", "a1", TODAY.minusDays(20)).to("a2")))
                .isEqualTo(1);
    }

    @Test
    void countsPromisesOfWhoeverAMemberReportsTo() {
        Workplace.Builder workplace = ofTen(
                        Commitment.of("c", "boss", TODAY.minusDays(20)).to("matrix"))
                .add(Team.of("a").ledBy("a1"))
                .add(Person.of("boss", "b"))
                .add(Person.of("matrix", "a").ledBy("boss"));

        assertThat(promises(workplace).overdue()).isEqualTo(1);
    }

    @Test
    void doesNotCountPromisesOfColleaguesOrToSomebodyElse() {
        Workplace.Builder workplace = ofTen(
                        Commitment.of("peer", "a2", TODAY.minusDays(20)).to("a3"),
                        Commitment.of("team", "a2", TODAY.minusDays(20)).toTeam("a"),
                        Commitment.of("up", "a2", TODAY.minusDays(20)).to("a1"),
                        Commitment.of("out", "a1", TODAY.minusDays(20)).to("b1"))
                .add(Person.of("b1", "b"));

        assertThat(promises(workplace).overdue()).isZero();
    }

    @Test
    void doesNotHoldThePromisesOfAFormerLeaderAgainstTheNewOne() {
        Workplace.Builder workplace = ofTen(
                        Commitment.of("c", "old", TODAY.minusDays(20)).toTeam("a"))
                .add(Person.of("old", "b"));

        assertThat(promises(workplace).overdue()).isZero();
    }

    @Test
    void showsNoFigureOfFewerThanFiveBesidesTheLeader() {
        Workplace.Builder five = workplace()
                .keeps(Register.COMMITMENTS, LONG_AGO)
                .addAll(team("a", 5))
                .add(due(20))
                .add(due(30));

        assertThat(pressing(five, Hazard.BROKEN_PROMISES)).isEmpty();
        assertThat(pressing(five.add(Person.of("a6", "a").ledBy("a1")), Hazard.BROKEN_PROMISES))
                .isPresent();
    }

    @Test
    void isLessFirmWherePromisesOrAbsencesAreOnRecordForLess() {
        assertThat(promises(ofTen()).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(promises(ofTen().keeps(Register.COMMITMENTS, TODAY.minusDays(59)))
                        .confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(promises(workplace()
                                .keeps(Register.COMMITMENTS, LONG_AGO)
                                .addAll(team("a", 10))
                                .add(KEPT))
                        .confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void isNotAssessedWherePromisesAreNotKept() {
        Workplace.Builder workplace =
                workplace().addAll(team("a", 10)).add(due(20)).add(due(30));

        assertThat(GivenWork.gaps(workplace, Promises.class)).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(pressing(workplace, Hazard.BROKEN_PROMISES)).isEmpty();
    }

    @Test
    void isNotAssessedInATeamWithoutALeader() {
        Workplace.Builder workplace =
                workplace().keeps(Register.COMMITMENTS, LONG_AGO).add(Person.of("p", "a"));

        assertThat(GivenWork.gaps(workplace, Promises.class)).containsExactly(Gap.NO_LEADER);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 2", "60, 2", "61, 1"})
    void countsWhatWasDueInTheLastSixtyDays(int daysAgo, int due) {
        assertThat(promises(ofTen(due(daysAgo))).due()).isEqualTo(due);
    }

    @Test
    void callsItNoStrengthThatNobodyPromisedAnything() {
        Workplace.Builder workplace =
                workplace().keeps(Register.COMMITMENTS, LONG_AGO).addAll(team("a", 10));

        assertThat(GivenWork.measured(workplace, Promises.class)).isEmpty();
    }
}
