package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

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

/** NEW-01: do newcomers find their people? */
class NewcomersTest {

    private static final String RULE = "NEW-01";
    private static final String QUESTION = "Do newcomers find their people?";
    private static final Viewer SAM = Viewer.employee("sam");

    /** Sam is led by Lea; all five of the team answered, and nobody has named a tie. */
    private static Given samStarted(int daysAgo) {
        return aWorkplace()
                .people(
                        person("lea").answeredTies(true),
                        person("kim").answeredTies(true),
                        person("pat").answeredTies(true),
                        person("rae").answeredTies(true),
                        person("sam").ledBy("lea").startedOn(daysAgo(daysAgo)).answeredTies(true));
    }

    /** Sam and Lea had a one-to-one today, so that ties alone can be missing. */
    private static Given samAskedAboutTies(int startedDaysAgo) {
        return samStarted(startedDaysAgo)
                .keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES, Register.ONE_TO_ONES)
                .oneToOne("lea", "sam", daysAgo(0));
    }

    /** Three ties, so that one-to-ones alone can be missing. */
    private static Given samWithTies(int startedDaysAgo) {
        return samStarted(startedDaysAgo)
                .keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES)
                .tie("sam", "kim", TASK_ASSISTANCE)
                .tie("sam", "pat", TASK_ASSISTANCE)
                .tie("sam", "rae", TASK_ASSISTANCE);
    }

    private static Given withTiesToPeers(Given given, int ties) {
        String[] peers = {"kim", "pat", "rae"};
        for (int i = 0; i < ties; i++) {
            given.tie("sam", peers[i], SHARED_ACTIVITY);
        }
        return given;
    }

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

    @Test
    void hasNothingToTellBeforeTheFirstDayOfWork() {
        assertThatThrownBy(() -> samAskedAboutTies(-5).tells(SAM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("have not begun yet");
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

    @Test
    void saysThatNoOneToOneIsOnRecordAndTheLimit() {
        Told told = samWithTies(100).keeps(Register.ONE_TO_ONES).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly("You started 100 days ago and no one-to-one with your leader is on record;"
                        + " after 90 days there should have been one.");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 120})
    void isToPlanForWhenNoOneToOneIsOnRecordAfterThreeMonths(int days) {
        Told told = samWithTies(days).keeps(Register.ONE_TO_ONES).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::severity, Finding::confidence)
                .containsExactly(tuple(Severity.MODERATE, Confidence.HIGH));
    }

    @ParameterizedTest
    @ValueSource(ints = {89, 121})
    void looksForAOneToOneAfterThreeMonthsAndForAMonth(int days) {
        Told told = samWithTies(days).keeps(Register.ONE_TO_ONES).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 0})
    void staysSilentAfterAOneToOneSinceTheFirstDay(int metDaysAgo) {
        Told told = samWithTies(90)
                .keeps(Register.ONE_TO_ONES)
                .oneToOne("sam", "lea", daysAgo(metDaysAgo))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void countsNoOneToOneBeforeTheFirstDay() {
        Told told = samWithTies(90)
                .keeps(Register.ONE_TO_ONES)
                .oneToOne("sam", "lea", daysAgo(91))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void countsNoOneToOneWithSomebodyElse() {
        Told told = samWithTies(90)
                .keeps(Register.ONE_TO_ONES)
                .oneToOne("sam", "kim", daysAgo(10))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
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

    @Test
    void speaksToThePersonAboutThemselves() {
        Told told = samAskedAboutTies(30).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("you");
    }

    @Test
    void tellsAColleagueNoName() {
        Told told = samAskedAboutTies(30).friends("kim", "pat").tells(Viewer.employee("kim"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.text()).doesNotContainPattern("\\bsam\\b");
    }

    @Test
    void tellsTheLeaderNoNameWhenTiesAreMissing() {
        Told told = samAskedAboutTies(30).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).isEmpty();
    }

    @Test
    void tellsTheLeaderNoNameWhenAOneToOneIsMissing() {
        Told told = samWithTies(90).keeps(Register.ONE_TO_ONES).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void tellsReadersOfGroupsNoName(Viewer reader) {
        Told told = samAskedAboutTies(30).tells(reader);

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void tellsACaseHandlerNothing() {
        Told told = newcomersLedByLea(5).tells(Viewer.caseHandler("hana"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.figures(Hazard.ISOLATION)).isEmpty();
    }

    @Test
    void showsTheLeaderAFigureOverFiveNewcomers() {
        Told told = newcomersLedByLea(5).tells(Viewer.leader("lea"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: many people");
    }

    @Test
    void showsTheLeaderNoFigureOverFourNewcomers() {
        Told told = newcomersLedByLea(4).tells(Viewer.leader("lea"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: NOT_SHOWN");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsReadersOfGroupsAFigureOverFiveNewcomers(Viewer reader) {
        Told told = newcomersLedByLea(5).tells(reader);

        assertThat(told.figures(Hazard.ISOLATION))
                .containsExactly("team board: NOT_SHOWN", "team desk: many people", "the organisation: many people");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsReadersOfGroupsNoFigureOverFourNewcomers(Viewer reader) {
        Told told = newcomersLedByLea(4).tells(reader);

        assertThat(told.figures(Hazard.ISOLATION))
                .containsExactly("team board: NOT_SHOWN", "team desk: NOT_SHOWN", "the organisation: NOT_SHOWN");
    }

    /** Lea, of another team, leads people who started 90 days ago and have had no one-to-one with her. */
    private static Given newcomersLedByLea(int newcomers) {
        Given given = aWorkplace().keeps(Register.ONE_TO_ONES).people(Person.of("lea", "board"));
        for (int i = 1; i <= newcomers; i++) {
            given.people(person("p" + i).ledBy("lea").startedOn(daysAgo(90)));
        }
        return given;
    }
}
