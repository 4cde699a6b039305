package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenNewcomer.SAM;
import static work.connect.rules.rule.GivenNewcomer.samAskedAboutTies;
import static work.connect.rules.rule.GivenNewcomer.samStarted;
import static work.connect.rules.rule.GivenNewcomer.withTiesToPeers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;

/** NEW-01: are newcomers tied to enough people for the time they have been here? */
class NewcomersTiesTest {

    private static final String RULE = "NEW-01";
    private static final String QUESTION = "Do newcomers find their people?";

    @Test
    void saysHowManyTiesAreOnRecordAndWhatIsLookedFor() {
        Told told = withTiesToPeers(samAskedAboutTies(95), 2).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly("You started 95 days ago. Colleagues on record with a tie to you: 2;"
                        + " after 90 days we look for 3 or more.");
    }

    @ParameterizedTest
    @CsvSource({
        "30, 0, LOW",
        "59, 0, LOW",
        "60, 0, MODERATE",
        "60, 1, MODERATE",
        "89, 1, MODERATE",
        "90, 2, MODERATE",
        "120, 0, MODERATE",
        "120, 2, MODERATE"
    })
    void looksForMoreTiesAsTimeGoesBy(int days, int ties, Severity severity) {
        Told told = withTiesToPeers(samAskedAboutTies(days), ties).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "29, 0", "30, 1", "59, 1", "60, 2", "89, 2", "90, 3", "120, 3", "121, 0", "180, 0"})
    void staysSilentWhileThereAreEnoughTiesForTheTime(int days, int ties) {
        Told told = withTiesToPeers(samAskedAboutTies(days), ties).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @EnumSource(RelationshipFunction.class)
    void countsATieOfAnyKindThatAColleagueNames(RelationshipFunction function) {
        Told told = samAskedAboutTies(30).tie("kim", "sam", function).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void countsAColleagueWithTwoTiesOnce() {
        Told told = samAskedAboutTies(60)
                .tie("kim", "sam", TASK_ASSISTANCE)
                .tie("sam", "kim", FRIENDSHIP)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"NEUTRAL", "STRAINED"})
    void countsNoTieThatDoesNobodyGood(Sign sign) {
        Told told = samAskedAboutTies(30).tie("sam", "kim", FRIENDSHIP, sign).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void countsNoTieToTheLeader() {
        Told told = samAskedAboutTies(30).friends("sam", "lea").tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void countsNoTieToSomebodyTheyLead() {
        Told told = samAskedAboutTies(30)
                .people(person("val").ledBy("sam").answeredTies(true))
                .friends("sam", "val")
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void countsATieToAColleagueOfAnotherTeam() {
        Told told = samAskedAboutTies(30)
                .people(Person.of("joe", "field"))
                .tie("joe", "sam", TASK_ASSISTANCE)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @EnumSource(
            value = Register.class,
            names = {"CLOSE_TIES", "EVERYDAY_TIES"})
    void speaksWhenOneKindOfTieWasAskedAbout(Register register) {
        Told told = samStarted(30).keeps(register).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void isFirmAboutTiesWhenTheWholeTeamAnswered() {
        Told told = samAskedAboutTies(30).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void isLessFirmAboutTiesWhenOneOfTheTeamDidNotAnswer() {
        Told told = samAskedAboutTies(30).people(person("joe")).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
    }
}
