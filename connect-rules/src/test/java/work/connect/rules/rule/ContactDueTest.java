package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenOneToOnes.SAM;
import static work.connect.rules.rule.GivenOneToOnes.samSettled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** DUE-01: is it time for a leader to get in touch with somebody? */
class ContactDueTest {

    private static final String RULE = "DUE-01";
    private static final String QUESTION = "Is it time for a leader to get in touch with somebody?";

    @Test
    void saysHowLongAgoTheLastOneToOneWasAndTheLimit() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(20)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 20 days; after 14 days it is time for one. Days away are not counted.");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 21})
    void isSomethingToWatchAfterTwoWeeks(int days) {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(days)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 14})
    void staysSilentForTwoWeeks(int days) {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(days)).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void doesNotCountTheDaysOnWhichEitherWasAway(String away) {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(21))
                .away(away, daysAgo(10), daysAgo(4))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void pausesWhileEitherIsStillAway(String away) {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(200))
                .away(away, daysAgo(185), null)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void isLessFirmWhenAbsencesAreNotKept() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("lea", "sam", daysAgo(15))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
    }

    @Test
    void isAHintWhenOnlyTheStartOfTheRegisterIsKnown() {
        Told told = aWorkplace()
                .keeps(Register.ABSENCES)
                .keeps(Register.ONE_TO_ONES, daysAgo(15))
                .people(person("lea"), person("sam").ledBy("lea"))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.LOW);
    }

    @Test
    void isFirmWhenAllItRestsOnIsKnown() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(15)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void isNotAssessedWhenAbsencesAreNotKept() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("lea", "sam", daysAgo(1))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isNotAssessedWhenOneToOnesAreNotKept() {
        Told told = aWorkplace()
                .keeps(Register.ABSENCES)
                .people(person("lea"), person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isNotAssessedWithoutALeader() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(person("sam").startedOn(daysAgo(400)))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NO_LEADER);
    }
}
