package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenContact.aWorkplace;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/** REM-05: does contact go on once the first weeks are over? */
class ContactFadesTest {

    private static final String RULE = "REM-05";
    private static final String QUESTION = "Does contact go on once the first weeks are over?";
    private static final Viewer SAM = Viewer.employee("sam");

    private static GivenContact samStarted(int daysAgo) {
        return samStarted(daysAgo(daysAgo));
    }

    private static GivenContact samStarted(LocalDate day) {
        return aWorkplace()
                .people(
                        Person.of("lea", "desk"),
                        Person.of("sam", "desk").ledBy("lea").startedOn(day));
    }

    /** Five one-to-ones in the first thirty days of ninety. */
    private static GivenContact fiveInTheFirstMonth() {
        return samStarted(89)
                .oneToOne("lea", "sam", 89)
                .oneToOne("lea", "sam", 80)
                .oneToOne("sam", "lea", 75)
                .oneToOne("lea", "sam", 70)
                .oneToOne("lea", "sam", 60);
    }

    @Test
    void saysThatOneToOnesHaveBecomeRare() {
        Told told = fiveInTheFirstMonth().oneToOne("lea", "sam", 59).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "One-to-ones have become rare: 5 in the first 30 days of working together and 1 in the time since, less than 40 % of that pace. Days away are not counted.");
        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void tellsTheLeaderByName() {
        assertThat(fiveInTheFirstMonth().tells(Viewer.leader("lea")).by(RULE)).hasSize(1);
    }

    @Test
    void staysSilentAtFortyPercentOfThePace() {
        Told told = fiveInTheFirstMonth()
                .oneToOne("lea", "sam", 59)
                .oneToOne("lea", "sam", 40)
                .oneToOne("lea", "sam", 30)
                .oneToOne("lea", "sam", 1)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void speaksJustBelowFortyPercentOfThePace() {
        Told told = fiveInTheFirstMonth()
                .oneToOne("lea", "sam", 59)
                .oneToOne("lea", "sam", 40)
                .oneToOne("lea", "sam", 30)
                .tells(SAM);

        assertThat(told.by(RULE)).hasSize(1);
    }

    @Test
    void staysSilentWhereThereWereFewToBeginWith() {
        Told told = samStarted(89)
                .oneToOne("lea", "sam", 89)
                .oneToOne("lea", "sam", 80)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 180})
    void looksFromTwoMonthsToSix(int days) {
        assertThat(samStarted(days)
                        .contacts(3, "lea", "sam", days - 5, Purpose.ONE_TO_ONE)
                        .tells(SAM)
                        .by(RULE))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {59, 181})
    void doesNotLookBeforeAndAfterThat(int days) {
        assertThat(samStarted(days)
                        .contacts(3, "lea", "sam", days - 5, Purpose.ONE_TO_ONE)
                        .tells(SAM)
                        .quiet())
                .contains(QUESTION);
    }

    @Test
    void doesNotCountTimeAway() {
        Told told = fiveInTheFirstMonth()
                .oneToOne("lea", "sam", 55)
                .oneToOne("lea", "sam", 5)
                .away("sam", 50, 10)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void beginsAnewWhenSomebodyElseTakesOverTheLead() {
        Told told = fiveInTheFirstMonth()
                .with(
                        ReportingLine.of("sam", "pat", daysAgo(89)).until(daysAgo(41)),
                        ReportingLine.of("sam", "lea", daysAgo(40)))
                .people(Person.of("pat", "desk"))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void looksAtTheStartOfATeamAsAtTheStartOfAPerson() {
        Told told = aWorkplace()
                .with(Team.of("desk").startedOn(daysAgo(89)))
                .people(Person.of("lea", "desk"), Person.of("sam", "desk").ledBy("lea"))
                .oneToOne("lea", "sam", 89)
                .oneToOne("lea", "sam", 80)
                .oneToOne("lea", "sam", 70)
                .tells(SAM);

        assertThat(told.by(RULE)).hasSize(1);
    }

    @Test
    void isNotAssessedWhereTheRecordBeganLater() {
        Told told =
                fiveInTheFirstMonth().keeps(Register.ONE_TO_ONES, daysAgo(88)).tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isNotAssessedWhereNobodyKnowsWhenTheyBegan() {
        Told told = aWorkplace()
                .people(Person.of("lea", "desk"), Person.of("sam", "desk").ledBy("lea"))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NO_START_DATE);
    }

    @Test
    void isNotAssessedWithoutALeader() {
        Told told = aWorkplace()
                .people(Person.of("sam", "desk").startedOn(daysAgo(90)))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NO_LEADER);
    }
}
