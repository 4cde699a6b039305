package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.GIVING_TO_OTHERS;
import static work.connect.model.connection.RelationshipFunction.PERSONAL_GROWTH;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.rule.GivenUntied.SAM;
import static work.connect.rules.rule.GivenUntied.samAskedAboutAllTies;
import static work.connect.rules.rule.GivenUntied.samAskedAboutCloseTiesAlone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.assessment.Finding;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Severity;

/** ISO-01: which ties keep somebody from being alone, and which make it worse? */
class IsolationTiesTest {

    private static final String RULE = "ISO-01";
    private static final String QUESTION = "Does everybody have people at work they are tied to?";

    @Test
    void isToPlanForWhenSomebodyHasFewerThanTwoContacts() {
        Told told = samAskedAboutAllTies().tie("sam", "kim", TASK_ASSISTANCE).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void isSomethingToWatchFromTwoContactsOn() {
        Told told = samAskedAboutAllTies()
                .tie("sam", "kim", TASK_ASSISTANCE)
                .tie("sam", "lee", TASK_ASSISTANCE)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void isPressingWhenSomebodyAloneNamesAStrainedTie() {
        Told told = samAskedAboutAllTies()
                .tie("sam", "kim", TASK_ASSISTANCE)
                .tie("sam", "lee", SHARED_ACTIVITY, Sign.STRAINED)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.HIGH);
    }

    @ParameterizedTest
    @CsvSource({"2, LOW", "3, MODERATE", "4, MODERATE", "5, HIGH"})
    void growsMorePressingWithTheStrainedTiesOfSomebodyInContact(int strained, Severity severity) {
        Given given = samAskedAboutAllTies()
                .tie("sam", "kim", TASK_ASSISTANCE)
                .tie("sam", "lee", TASK_ASSISTANCE)
                .peopleFromP1(5);
        for (int i = 1; i <= 5; i++) {
            given.tie("p" + i, "kim", TASK_ASSISTANCE);
        }
        for (int i = 1; i <= strained; i++) {
            given.tie("sam", "p" + i, SHARED_ACTIVITY, Sign.STRAINED);
        }

        assertThat(given.tells(SAM).by(RULE)).extracting(Finding::severity).containsExactly(severity);
    }

    @Test
    void countsNoTieThatOthersCallStrained() {
        Told told = samAskedAboutAllTies()
                .tie("kim", "sam", SHARED_ACTIVITY, Sign.STRAINED)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void countsAColleagueWithTwoStrainedTiesOnce() {
        Told told = samAskedAboutAllTies()
                .tie("sam", "kim", SHARED_ACTIVITY, Sign.STRAINED)
                .tie("sam", "kim", TASK_ASSISTANCE, Sign.STRAINED)
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .first()
                .asString()
                .contains("Ties you called strained: 1.");
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationshipFunction.class,
            names = {"CAREER_ADVANCEMENT", "EMOTIONAL_SUPPORT", "FRIENDSHIP", "PERSONAL_GROWTH"})
    void staysSilentWhenACloseTieIsNamedFromBothSides(RelationshipFunction function) {
        Told told = samAskedAboutAllTies()
                .tie("sam", "kim", function)
                .tie("kim", "sam", function)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void staysSilentWhenTheTwoAreCloseInDifferentWays() {
        Told told = samAskedAboutCloseTiesAlone()
                .tie("sam", "kim", CAREER_ADVANCEMENT)
                .tie("kim", "sam", PERSONAL_GROWTH)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @CsvSource({"sam, kim", "kim, sam"})
    void takesATieNamedFromOneSideForNoCloseOne(String from, String to) {
        Told told = samAskedAboutAllTies().tie(from, to, EMOTIONAL_SUPPORT).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void takesCloseTiesToTwoPeopleOneEachWayForNone() {
        Told told = samAskedAboutAllTies()
                .tie("sam", "kim", FRIENDSHIP)
                .tie("lee", "sam", FRIENDSHIP)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"NEUTRAL", "STRAINED"})
    void takesNoTieForCloseThatDoesOneOfThemNoGood(Sign sign) {
        Told told = samAskedAboutCloseTiesAlone()
                .tie("sam", "kim", FRIENDSHIP)
                .tie("kim", "sam", FRIENDSHIP, sign)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationshipFunction.class,
            names = {"TASK_ASSISTANCE", "GIVING_TO_OTHERS", "SHARED_ACTIVITY"})
    void takesEverydayContactForNoCloseTie(RelationshipFunction function) {
        Told told = samAskedAboutAllTies()
                .tie("sam", "kim", function)
                .tie("kim", "sam", function)
                .tie("lee", "sam", function)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void countsAColleagueWithTwoTiesOnce() {
        Told told = samAskedAboutAllTies()
                .tie("sam", "kim", TASK_ASSISTANCE)
                .tie("kim", "sam", GIVING_TO_OTHERS)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"NEUTRAL", "STRAINED"})
    void takesNoTieForContactThatDoesNobodyGood(Sign sign) {
        Told told = samAskedAboutAllTies()
                .tie("sam", "kim", TASK_ASSISTANCE)
                .tie("lee", "sam", TASK_ASSISTANCE, sign)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }
}
