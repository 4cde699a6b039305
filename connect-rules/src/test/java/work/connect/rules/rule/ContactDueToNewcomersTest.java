package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenOneToOnes.SAM;
import static work.connect.rules.rule.GivenOneToOnes.samStarted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** DUE-01: is it time for a leader to get in touch with somebody who is new? */
class ContactDueToNewcomersTest {

    private static final String RULE = "DUE-01";
    private static final String QUESTION = "Is it time for a leader to get in touch with somebody?";

    @Test
    void saysForHowLongANewcomerHasHadNoOneToOne() {
        Told told = samStarted(daysAgo(20)).oneToOne("lea", "sam", daysAgo(10)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "Started 20 days ago and has had no one-to-one for 10 days; in the first 28 days 7 days is the limit.");
    }

    @ParameterizedTest
    @CsvSource({"28, 8", "28, 14", "9, 8", "8, 8"})
    void callsForContactAWeekAfterANewcomersLastOneToOne(int startedDaysAgo, int metDaysAgo) {
        Told told = samStarted(daysAgo(startedDaysAgo))
                .oneToOne("lea", "sam", daysAgo(metDaysAgo))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void callsForContactAWeekAfterTheFirstDayOfANewcomerTheyNeverMet() {
        Told told = samStarted(daysAgo(8)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @CsvSource({"28, 7", "29, 8", "29, 14", "7, 7", "0, 0"})
    void staysSilentForAWeekAndOnceTheFirstFourWeeksAreOver(int startedDaysAgo, int metDaysAgo) {
        Told told = samStarted(daysAgo(startedDaysAgo))
                .oneToOne("lea", "sam", daysAgo(metDaysAgo))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void tellsNobodyOfSomebodyWhoHasNotBegunYet() {
        Told told = samStarted(daysAgo(-5)).tells(Viewer.leader("lea"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void speaksOfTheStartWhenBothLimitsArePassed() {
        Told told = samStarted(daysAgo(16)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "Started 16 days ago and has had no one-to-one for 16 days; in the first 28 days 7 days is the limit.");
    }

    @Test
    void isLessFirmAboutANewcomerWhenAbsencesAreNotKept() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(8)))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
    }

    @Test
    void isNotAssessedWhenItIsNotKnownWhoIsANewcomer() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea"))
                .oneToOne("lea", "sam", daysAgo(10))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NO_START_DATE);
    }

    @Test
    void speaksAfterTwoWeeksEvenWhenItIsNotKnownWhoIsANewcomer() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea"))
                .oneToOne("lea", "sam", daysAgo(15))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
        assertThat(told.gapsOf(RULE)).isEmpty();
    }
}
