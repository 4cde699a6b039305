package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenContact.aWorkplace;
import static work.connect.rules.rule.GivenContact.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;

/** SUP-03: do people get help when they ask for it? The day is a Tuesday. */
class UnansweredRequestsTest {

    private static final String RULE = "SUP-03";
    private static final String QUESTION = "Do people get help when they ask for it?";
    private static final Viewer SAM = Viewer.employee("sam");

    private static GivenContact theTeam() {
        return aWorkplace().people(Person.of("sam", "desk"), Person.of("kim", "desk"));
    }

    @Test
    void countsTheRequestsLeftWaiting() {
        Told told =
                theTeam().with(request("a", "sam", 20), request("b", "sam", 12)).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "2 of your requests for help in the last 28 days had no answer on record for more than five working days; we look closer from 2 on. Days away are not counted.");
        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void staysSilentOverOne() {
        assertThat(theTeam().with(request("a", "sam", 20)).tells(SAM).quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 27})
    void countsWhatHasWaitedForSixWorkingDaysAndIsNotOlderThanFourWeeks(int askedDaysAgo) {
        Told told = theTeam()
                .with(request("a", "sam", 20), request("b", "sam", askedDaysAgo))
                .tells(SAM);

        assertThat(told.by(RULE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 28})
    void doesNotCountWhatHasWaitedForFiveOrIsOlder(int askedDaysAgo) {
        Told told = theTeam()
                .with(request("a", "sam", 20), request("b", "sam", askedDaysAgo))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void countsALateAnswer() {
        Told told = theTeam()
                .with(request("a", "sam", 20), request("b", "sam", 20).answeredOn(daysAgo(12)))
                .tells(SAM);

        assertThat(told.by(RULE)).hasSize(1);
    }

    @Test
    void takesATimelyNoForAnAnswer() {
        Told told = theTeam()
                .with(
                        request("a", "sam", 20),
                        request("b", "sam", 20).answeredOn(daysAgo(13)).declined(true))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void doesNotCountWhatWasTakenBack() {
        Told told = theTeam()
                .with(request("a", "sam", 20), request("b", "sam", 20).withdrawnOn(daysAgo(2)))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void doesNotWaitWhileTheOneAskedIsAway() {
        Told told = theTeam()
                .with(request("a", "sam", 20), request("b", "sam", 10).to("kim"))
                .away("kim", 9, 5)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void doesNotWaitWhileTheOneWhoAskedIsAway() {
        Told told = theTeam()
                .with(request("a", "sam", 10), request("b", "sam", 10))
                .away("sam", 9, 5)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void letsWhatHappenedStandOnANewRecord() {
        Told told = theTeam()
                .keeps(Register.HELP_REQUESTS, daysAgo(21))
                .with(request("a", "sam", 20), request("b", "sam", 12))
                .tells(SAM);

        assertThat(told.by(RULE)).hasSize(1);
    }

    @Test
    void doesNotCallANewRecordQuiet() {
        Told told = theTeam().keeps(Register.HELP_REQUESTS, daysAgo(21)).tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isNotAssessedWithoutARecord() {
        Told told = GivenContact.nothingKept().people(Person.of("sam", "desk")).tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isToldToNobodyElse() {
        Told told = theTeam()
                .people(Person.of("lea", "desk"), Person.of("pat", "desk").ledBy("lea"))
                .with(request("a", "pat", 20), request("b", "pat", 12))
                .tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).isEmpty();
    }
}
