package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.oneToOne;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenWork.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Team;
import work.connect.rules.indicate.work.LeadershipSpan;

/** OVR-02: have those who lead time for everybody they lead? */
class LeadershipSpanTest {

    private static final String RULE = "OVR-02";
    private static final Viewer LEA = Viewer.leader("lea");

    /** Lea leads so many; of these the first so many met her every so many days in the last twelve weeks, the others never. */
    private static Workplace.Builder lea(int leads, int meets, int everyDays) {
        Workplace.Builder workplace = workplace()
                .keeps(Register.ONE_TO_ONES, LONG_AGO)
                .keeps(Register.ABSENCES, LONG_AGO)
                .add(Person.of("lea", "a"));
        for (int i = 1; i <= leads; i++) {
            workplace.add(Person.of("p" + i, "a").ledBy("lea"));
            for (int day = everyDays - 1; i <= meets && day < 84; day += everyDays) {
                workplace.add(oneToOne(day, "lea", "p" + i));
            }
        }
        return workplace;
    }

    private static LeadershipSpan span(Workplace.Builder workplace) {
        return GivenWork.measured(workplace, LeadershipSpan.class).get(0);
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "13, 1", "30, 1"})
    void tellsTheLeaderOfMoreThanTwelve(int leads, int findings) {
        assertThat(told(lea(leads, leads, 28), LEA).by(RULE)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"14, 0", "21, 0", "22, 1", "28, 1", "84, 1"})
    void staysSilentWhereThreeWeeksPassAtMost(int everyDays, int findings) {
        assertThat(told(lea(13, 13, everyDays), LEA).by(RULE)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "6, 1", "0, 1"})
    void asksWhetherHalfOfThemWaitTooLong(int meets, int findings) {
        assertThat(told(lea(13, meets, 14), LEA).by(RULE)).hasSize(findings);
    }

    @Test
    void saysHowManyAndHowLong() {
        assertThat(told(lea(14, 14, 28), Viewer.employee("lea")).by(RULE))
                .extracting(Finding::about, Finding::severity, Finding::because)
                .containsExactly(tuple(
                        "you",
                        Severity.MODERATE,
                        "You lead 14 people directly, more than 12, and half of them or more wait 28 days or longer from one"
                                + " one-to-one to the next; 21 days is the limit. That is a matter of how the work is"
                                + " cut, not of good will."));
    }

    @ParameterizedTest
    @CsvSource({"1, 84", "2, 42", "3, 28", "4, 21", "5, 17"})
    void roundsTheGapUp(int talks, int gap) {
        Workplace.Builder workplace = lea(1, 0, 84);
        for (int i = 0; i < talks; i++) {
            workplace.add(oneToOne(i * 7, "lea", "p1"));
        }

        assertThat(span(workplace).medianGapDays()).isEqualTo(gap);
    }

    @Test
    void countsATalkRecordedByBothOnce() {
        Workplace.Builder workplace =
                lea(1, 0, 84).add(oneToOne(9, "lea", "p1")).add(oneToOne(9, "p1", "lea"));

        assertThat(span(workplace).medianGapDays()).isEqualTo(84);
    }

    @ParameterizedTest
    @CsvSource({"83, 42", "84, 84"})
    void looksBackForTwelveWeeks(int daysAgo, int gap) {
        Workplace.Builder workplace =
                lea(1, 0, 84).add(oneToOne(1, "lea", "p1")).add(oneToOne(daysAgo, "lea", "p1"));

        assertThat(span(workplace).medianGapDays()).isEqualTo(gap);
    }

    @Test
    void takesTheLowerOneOfTwoInTheMiddle() {
        assertThat(span(lea(2, 1, 14)).medianGapDays()).isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea", "p1"})
    void doesNotCountTheDaysOnWhichEitherWasAway(String away) {
        Workplace.Builder workplace = lea(1, 0, 84).add(new Absence(away, TODAY.minusDays(70), TODAY.minusDays(11)));

        assertThat(span(workplace).medianGapDays()).isEqualTo(24);
    }

    @Test
    void letsNobodyWaitLongerThanSinceTheFirstDay() {
        Workplace.Builder workplace =
                lea(0, 0, 84).add(Person.of("new", "a").ledBy("lea").startedOn(TODAY.minusDays(10)));

        assertThat(span(workplace).medianGapDays()).isEqualTo(10);
    }

    @Test
    void countsTheMembersOfTeamsSomebodyLeadsAndThoseWhoReportToThem() {
        Workplace.Builder workplace = lea(2, 0, 84)
                .add(Team.of("b").ledBy("lea"))
                .add(Person.of("q1", "b"))
                .add(Person.of("q2", "b").ledBy("p1"))
                .add(Person.of("gone", "b").ledBy("lea").endedOn(TODAY.minusDays(1)));

        assertThat(span(workplace).reports()).isEqualTo(3);
    }

    @Test
    void tellsNobodyInATeamThatLeadsItself() {
        Workplace.Builder workplace = workplace().keeps(Register.ONE_TO_ONES, LONG_AGO);
        for (int i = 1; i <= 20; i++) {
            workplace.add(Person.of("p" + i, "a"));
        }

        assertThat(GivenWork.measured(workplace, LeadershipSpan.class)).isEmpty();
    }

    @Test
    void tellsNobodyBelowAndNobodyAbove() {
        Workplace.Builder workplace = lea(13, 0, 84)
                .add(Person.of("top", "b"))
                .add(Person.of("mid", "b").ledBy("top"));

        assertThat(told(workplace, Viewer.employee("p1")).by(RULE)).isEmpty();
        assertThat(told(workplace, Viewer.organisation()).by(RULE)).isEmpty();
        assertThat(told(workplace, Viewer.leader("top")).by(RULE)).isEmpty();
        assertThat(told(workplace, Viewer.wellbeing()).figures(Hazard.LEADER_OVERSTRETCH))
                .contains("the organisation: NOT_SHOWN")
                .allMatch(figure -> figure.endsWith(": NOT_SHOWN"));
    }

    @Test
    void isLessFirmWhereAbsencesAreNotKept() {
        Workplace.Builder workplace = workplace()
                .keeps(Register.ONE_TO_ONES, LONG_AGO)
                .add(Person.of("lea", "a"))
                .add(Person.of("p", "a").ledBy("lea"));

        assertThat(span(workplace).confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @ParameterizedTest
    @CsvSource({"83, 0", "82, 1"})
    void isNotAssessedWhereOneToOnesAreNotKeptForTwelveWeeks(int daysKept, int gaps) {
        Workplace.Builder workplace = lea(13, 0, 84).keeps(Register.ONE_TO_ONES, TODAY.minusDays(daysKept));

        assertThat(told(workplace, Viewer.employee("lea")).gapsOf(RULE)).hasSize(gaps);
        assertThat(told(workplace, LEA).by(RULE)).hasSize(1 - gaps);
    }

    @Test
    void isNotAssessedWhereOneToOnesAreNotKept() {
        Workplace.Builder workplace =
                workplace().add(Person.of("lea", "a")).add(Person.of("p", "a").ledBy("lea"));

        assertThat(GivenWork.gaps(workplace, LeadershipSpan.class)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }
}
