package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.aWorkplaceIn;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenOneToOnes.SAM;
import static work.connect.rules.rule.GivenOneToOnes.samSettled;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** REM-02: do people still get time alone with the person who leads them? */
class OneToOnesLapsedTest {

    private static final String RULE = "REM-02";
    private static final String QUESTION = "Do people still get time alone with the person who leads them?";

    @Test
    void saysForHowManyDaysThereWasNoOneToOneAndTheLimit() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(30)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 30 days; 21 days is the limit. Days away are not counted.");
    }

    @Test
    void namesTheHigherLimitOnceItIsPassed() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(50)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 50 days; 42 days is the limit. Days away are not counted.");
    }

    @ParameterizedTest
    @CsvSource({"22, LOW", "42, LOW", "43, MODERATE", "365, MODERATE"})
    void growsMorePressingUpToModerate(int days, Severity severity) {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(days)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(severity);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 21})
    void staysSilentForThreeWeeks(int days) {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(days)).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void takesAOneToOneThatThePersonAskedForAsWell() {
        Told told = samSettled().oneToOne("sam", "lea", daysAgo(21)).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void countsFromTheLatestOneToOne() {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(5))
                .oneToOne("lea", "sam", daysAgo(90))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void takesNoOtherContactForAOneToOne() {
        Interaction yesterday = Interaction.of(Instant.parse("2026-08-31T09:00:00Z"), "lea", "sam")
                .purpose(Purpose.TEAM_MEETING);
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(22))
                .contact(yesterday)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void takesNoOneToOneWithSomebodyElse() {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(22))
                .oneToOne("kim", "sam", daysAgo(1))
                .oneToOne("lea", "kim", daysAgo(1))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void countsFromTheStartOfTheRegisterWhenTheyNeverMet() {
        Told told = samSettled().keeps(Register.ONE_TO_ONES, daysAgo(22)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 22 days; 21 days is the limit. Days away are not counted.");
    }

    @Test
    void holdsNothingBeforeTheRegisterAgainstAnybody() {
        Told told = samSettled()
                .keeps(Register.ONE_TO_ONES, daysAgo(21))
                .oneToOne("lea", "sam", daysAgo(300))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21})
    void givesANewcomerThreeWeeks(int days) {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(days)))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void countsFromTheFirstDayOfWorkWhenTheyNeverMet() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(22)))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    /** Midnight in Berlin is 22:00 in UTC; 11 August is 21 days ago. */
    @ParameterizedTest
    @CsvSource({"2026-08-10T21:59:00Z, 1", "2026-08-10T22:00:00Z, 0"})
    void countsDaysInTheZoneOfTheWorkplace(Instant at, int findings) {
        Told told = aWorkplaceIn(ZoneId.of("Europe/Berlin"))
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("lea", "sam", at)
                .tells(SAM);

        assertThat(told.by(RULE)).hasSize(findings);
    }

    @Test
    void isFirmWhenAllItRestsOnIsKnown() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(22)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void isLessFirmWhenAbsencesAreNotKept() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("lea", "sam", daysAgo(22))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
    }

    @Test
    void isAHintWhenOnlyTheStartOfTheRegisterIsKnown() {
        Told told = aWorkplace()
                .keeps(Register.ABSENCES)
                .keeps(Register.ONE_TO_ONES, daysAgo(22))
                .people(person("lea"), person("sam").ledBy("lea"))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.LOW);
    }

    @Test
    void needsNoFirstDayOfWorkWhenTheyHaveMet() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea"))
                .oneToOne("lea", "sam", daysAgo(22))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void isNotAssessedWithoutALeader() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("sam").startedOn(daysAgo(400)))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NO_LEADER);
    }

    @Test
    void isNotAssessedWhenNoRecordIsKept() {
        Told told = aWorkplace()
                .keeps(Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("lea", "sam", daysAgo(90))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void saysItOnceWhenContactIsDueForTheSameReason() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(43)).tells(SAM);

        assertThat(told.report().findings()).extracting(Finding::rule).containsExactly(RULE);
    }
}
