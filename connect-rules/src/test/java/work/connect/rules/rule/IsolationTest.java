package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenUntied.SAM;
import static work.connect.rules.rule.GivenUntied.answering;
import static work.connect.rules.rule.GivenUntied.samAskedAboutAllTies;
import static work.connect.rules.rule.GivenUntied.samAskedAboutCloseTiesAlone;
import static work.connect.rules.rule.GivenUntied.samInATeam;
import static work.connect.rules.rule.GivenUntied.samStarted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;

/** ISO-01: does everybody have people at work they are tied to, and when is that not known? */
class IsolationTest {

    private static final String RULE = "ISO-01";
    private static final String QUESTION = "Does everybody have people at work they are tied to?";

    @Test
    void saysThatContactIsScarceAndTheLimit() {
        Told told = samAskedAboutAllTies()
                .tie("sam", "lee", SHARED_ACTIVITY, Sign.STRAINED)
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly("This may say more about the records than about you: no close tie of yours at work is"
                        + " on record, and everyday contact with fewer than 2 colleagues (0)."
                        + " Ties you called strained: 1.");
    }

    @Test
    void saysThatThereIsContactButNoCloseTie() {
        Told told = samAskedAboutAllTies()
                .tie("sam", "kim", TASK_ASSISTANCE)
                .tie("lee", "sam", SHARED_ACTIVITY)
                .tie("sam", "pat", SHARED_ACTIVITY, Sign.STRAINED)
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly("You have everyday contact with 2 colleagues, but no close tie is on record."
                        + " Ties you called strained: 1.");
    }

    @Test
    void saysThatContactWasNotAskedAbout() {
        Told told = samAskedAboutCloseTiesAlone().tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "No close tie of yours at work is on record," + " and everyday contact was not asked about.");
    }

    @Test
    void isToPlanForAndAHintWhenContactWasNotAskedAbout() {
        Told told = samAskedAboutCloseTiesAlone().tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::severity, Finding::confidence)
                .containsExactly(tuple(Severity.MODERATE, Confidence.LOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 59})
    void leavesNewcomersTwoMonthsToSettle(int days) {
        Told told = samStarted(daysAgo(days), Register.CLOSE_TIES, Register.EVERYDAY_TIES)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void leavesNewcomersTwoMonthsToSettleWhenTheyAreInContact() {
        Told told = samStarted(daysAgo(59), Register.CLOSE_TIES, Register.EVERYDAY_TIES)
                .tie("sam", "kim", TASK_ASSISTANCE)
                .tie("sam", "lee", TASK_ASSISTANCE)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void leavesNewcomersTwoMonthsToSettleWhenContactWasNotAskedAbout() {
        Told told = samStarted(daysAgo(59), Register.CLOSE_TIES).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void speaksOfSomebodyAloneOnceTheyAreSettled() {
        Told told = samStarted(daysAgo(60), Register.CLOSE_TIES, Register.EVERYDAY_TIES)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void speaksOfSomebodyInContactOnceTheyAreSettled() {
        Told told = samStarted(daysAgo(60), Register.CLOSE_TIES, Register.EVERYDAY_TIES)
                .tie("sam", "kim", TASK_ASSISTANCE)
                .tie("sam", "lee", TASK_ASSISTANCE)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void speaksOfSomebodySettledWhenContactWasNotAskedAbout() {
        Told told = samStarted(daysAgo(60), Register.CLOSE_TIES).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void isFirmWhenTheWholeTeamAnswered() {
        Told told = samAskedAboutAllTies().tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void isLessFirmWhenOneOfTheTeamDidNotAnswer() {
        Told told = samAskedAboutAllTies().people(person("joe")).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
    }

    @Test
    void staysFirmWhenSomebodyOfAnotherTeamDidNotAnswer() {
        Told told = samAskedAboutAllTies().people(Person.of("joe", "field")).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void isAHintWhenItIsNotKnownWhoIsANewcomer() {
        Told told = aWorkplace()
                .keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES)
                .people(answering("sam"))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.LOW);
    }

    @Test
    void isNotAssessedWhenNobodyWasAskedAboutCloseTies() {
        Told told = samInATeam(Register.EVERYDAY_TIES).tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isNotAssessedForSomebodyWhoDidNotAnswer() {
        Told told = samAskedAboutAllTies().people(person("joe")).tells(Viewer.employee("joe"));

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.DID_NOT_ANSWER);
    }

    @Test
    void takesSomebodyWhoNamedAnybodyForHavingAnswered() {
        Told told = samAskedAboutAllTies()
                .people(person("joe").startedOn(daysAgo(400)))
                .tie("joe", "kim", TASK_ASSISTANCE, Sign.NEUTRAL)
                .tells(Viewer.employee("joe"));

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void takesTheHostsWordThatSomebodyDidNotAnswer() {
        Told told = samAskedAboutAllTies()
                .people(person("joe").answeredTies(false))
                .tie("joe", "kim", TASK_ASSISTANCE)
                .tells(Viewer.employee("joe"));

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.DID_NOT_ANSWER);
    }

    @Test
    void speaksWhenSevenOfTenAnswered() {
        Told told = teamOfTenOfWhom(7).tells(Viewer.employee("p1"));

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void isNotAssessedWhenSixOfTenAnswered() {
        Told told = teamOfTenOfWhom(6).tells(Viewer.employee("p1"));

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.TOO_FEW_ANSWERS);
    }

    private static Given teamOfTenOfWhom(int answered) {
        Given given = aWorkplace().keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES);
        for (int i = 1; i <= 10; i++) {
            given.people(person("p" + i).startedOn(daysAgo(400)).answeredTies(i <= answered));
        }
        return given;
    }
}
