package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenNewcomer.SAM;
import static work.connect.rules.rule.GivenNewcomer.samAskedAboutTies;
import static work.connect.rules.rule.GivenNewcomer.samStarted;
import static work.connect.rules.rule.GivenNewcomer.samWithTies;

import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** NEW-01: do newcomers find their people, and when is that not known? */
class NewcomersTest {

    private static final String RULE = "NEW-01";
    private static final String QUESTION = "Do newcomers find their people?";

    @Test
    void hasNothingToTellBeforeTheFirstDayOfWork() {
        assertThatThrownBy(() -> samAskedAboutTies(-5).tells(SAM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("have not begun yet");
    }

    @Test
    void speaksOfTheOneToOneWhenTiesAreMissingToo() {
        Told told = samStarted(95)
                .keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES, Register.ONE_TO_ONES)
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly("You started 95 days ago and no one-to-one with your leader is on record;"
                        + " after 90 days there should have been one.");
    }

    @Test
    void speaksOfTheOneToOneEvenWhenNobodyWasAskedAboutTies() {
        Told told = samStarted(90).keeps(Register.ONE_TO_ONES).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
        assertThat(told.gapsOf(RULE)).isEmpty();
    }

    @Test
    void speaksOfTiesEvenWhenOneToOnesAreNotKept() {
        Told told = samStarted(60)
                .keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
        assertThat(told.gapsOf(RULE)).isEmpty();
    }

    @Test
    void isNotAssessedWhenTheFirstDayOfWorkIsNotKnown() {
        Told told = aWorkplace()
                .keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES, Register.ONE_TO_ONES)
                .people(person("lea"), person("sam").ledBy("lea").answeredTies(true))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NO_START_DATE);
    }

    @Test
    void isNotAssessedWhenNobodyWasAskedAboutTies() {
        Told told = samStarted(20).keeps(Register.ONE_TO_ONES).tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isNotAssessedForANewcomerWhoDidNotAnswer() {
        Told told = samAskedAboutTies(30)
                .people(person("joe").ledBy("lea").startedOn(daysAgo(30)))
                .tells(Viewer.employee("joe"));

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.DID_NOT_ANSWER);
    }

    @Test
    void isNotAssessedWhenFiveOfEightAnswered() {
        Told told = samAskedAboutTies(30).peopleFromP1(3).tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.TOO_FEW_ANSWERS);
    }

    @Test
    void speaksWhenFiveOfSevenAnswered() {
        Told told = samAskedAboutTies(30).peopleFromP1(2).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void isNotAssessedWithoutALeader() {
        Told told = aWorkplace()
                .keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES, Register.ONE_TO_ONES)
                .people(person("sam").startedOn(daysAgo(20)).answeredTies(true))
                .tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.NO_LEADER);
    }

    @Test
    void isNotAssessedWhenOneToOnesAreKeptSinceTheSecondDayAlone() {
        Told told = samWithTies(90).keeps(Register.ONE_TO_ONES, daysAgo(89)).tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void speaksWhenOneToOnesAreKeptSinceTheFirstDay() {
        Told told = samWithTies(90).keeps(Register.ONE_TO_ONES, daysAgo(90)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void asksNothingOfSomebodyWhoIsNoNewcomer() {
        Told told = samStarted(181).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void isNotAssessedForANewcomerOfHalfAYearOfWhomNothingIsKnown() {
        Told told = samStarted(180).tells(SAM);

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }
}
