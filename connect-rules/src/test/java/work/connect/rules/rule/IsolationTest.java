package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.GIVING_TO_OTHERS;
import static work.connect.model.connection.RelationshipFunction.PERSONAL_GROWTH;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;

/** ISO-01: does everybody have people at work they are tied to? */
class IsolationTest {

    private static final String RULE = "ISO-01";
    private static final String QUESTION = "Does everybody have people at work they are tied to?";
    private static final Viewer SAM = Viewer.employee("sam");

    /** Sam has been here for more than a year, in a team of six who all answered. */
    private static Given samInATeam(Register... registers) {
        return samStarted(daysAgo(400), registers);
    }

    private static Given samStarted(LocalDate firstDay, Register... registers) {
        return aWorkplace()
                .keeps(registers)
                .people(answering("sam").startedOn(firstDay))
                .people(answering("kim"), answering("lee"), answering("pat"), answering("rae"), answering("val"));
    }

    private static Given samAskedAboutAllTies() {
        return samInATeam(Register.CLOSE_TIES, Register.EVERYDAY_TIES);
    }

    private static Given samAskedAboutCloseTiesAlone() {
        return samInATeam(Register.CLOSE_TIES);
    }

    private static Person answering(String id) {
        return person(id).answeredTies(true);
    }

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

    @Test
    void isToPlanForAndAHintWhenContactWasNotAskedAbout() {
        Told told = samAskedAboutCloseTiesAlone().tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::severity, Finding::confidence)
                .containsExactly(tuple(Severity.MODERATE, Confidence.LOW));
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

    @Test
    void speaksToThePersonAboutThemselves() {
        Told told = samAskedAboutAllTies().tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("you");
    }

    @Test
    void tellsAColleagueNoName() {
        Told told = samAskedAboutAllTies().friends("kim", "lee").tells(Viewer.employee("kim"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.text()).doesNotContainPattern("\\bsam\\b");
    }

    @Test
    void tellsTheLeaderNoName() {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(Viewer.leader("lea"));

        assertThat(told.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void tellsReadersOfGroupsNoName(Viewer reader) {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(reader);

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void tellsACaseHandlerNothing() {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(Viewer.caseHandler("hana"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.figures(Hazard.ISOLATION)).isEmpty();
    }

    @Test
    void showsTheLeaderAFigureOverFivePeople() {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(Viewer.leader("lea"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: many people");
    }

    @Test
    void showsTheLeaderNoFigureOverFourPeople() {
        Told told = teamLedByLeaOfWhomAnswered(4).tells(Viewer.leader("lea"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: NOT_SHOWN");
    }

    @Test
    void showsAMemberTheFigureOfTheirOwnTeam() {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(Viewer.employee("p1"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: many people");
    }

    @Test
    void showsAMemberNoFigureOverFourPeople() {
        Told told = teamLedByLeaOfWhomAnswered(4).tells(Viewer.employee("p1"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: NOT_SHOWN");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsReadersOfGroupsAFigureOverFivePeople(Viewer reader) {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(reader);

        assertThat(told.figures(Hazard.ISOLATION))
                .containsExactly("team board: NOT_SHOWN", "team desk: many people", "the organisation: many people");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsReadersOfGroupsNoFigureOverFourPeople(Viewer reader) {
        Told told = teamLedByLeaOfWhomAnswered(4).tells(reader);

        assertThat(told.figures(Hazard.ISOLATION))
                .containsExactly("team board: NOT_SHOWN", "team desk: NOT_SHOWN", "the organisation: NOT_SHOWN");
    }

    @Test
    void showsALeaderNoFigureOfATeamTheyDoNotLead() {
        Told told = teamLedByLeaOfWhomAnswered(5)
                .people(Person.of("pat", "field").ledBy("max"), Person.of("max", "field"))
                .tells(Viewer.leader("max"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team field: NOT_SHOWN");
    }

    /** Lea is of another team, where nobody answered; of the five she leads nobody has a tie. */
    private static Given teamLedByLeaOfWhomAnswered(int answered) {
        Given given =
                aWorkplace().keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES).people(Person.of("lea", "board"));
        for (int i = 1; i <= 5; i++) {
            given.people(person("p" + i).ledBy("lea").answeredTies(i <= answered));
        }
        return given;
    }

    @ParameterizedTest
    @CsvSource({
        "0, nobody or a few people",
        "1, nobody or a few people",
        "2, some people",
        "3, some people",
        "4, many people",
        "5, many people",
        "6, most people",
        "10, most people"
    })
    void saysHowManyOfTenInWordsThatHideOneOfThem(int alone, String words) {
        Given given = aWorkplace().keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES);
        for (int i = 1; i <= 10; i++) {
            given.people(answering("p" + i));
        }
        for (int i = alone + 1; i < 10; i++) {
            given.friends("p" + i, "p" + (i + 1));
        }

        assertThat(given.tells(Viewer.wellbeing()).figures(Hazard.ISOLATION))
                .containsExactly("team desk: " + words, "the organisation: " + words);
    }
}
