package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.GIVING_TO_OTHERS;
import static work.connect.model.connection.RelationshipFunction.PERSONAL_GROWTH;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;
import static work.connect.rules.rule.GivenTies.answering;
import static work.connect.rules.rule.GivenTies.asked;
import static work.connect.rules.rule.GivenTies.found;
import static work.connect.rules.rule.GivenTies.sam;
import static work.connect.rules.rule.GivenTies.tie;
import static work.connect.rules.rule.GivenTies.told;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.rules.detect.Detection;

/** GRO-01: does somebody talk with people about where they want to go, and can they grow with others and give to them? */
class GrowthTest {

    private static final String RULE = "GRO-01";
    private static final String QUESTION =
            "Does somebody talk with people about where they want to go, and can they grow with others and give to them?";

    /** Sam began ten years ago and is led by Kim; talks about growth and leave are on record. */
    private static Workplace.Builder talking(Person sam) {
        return GivenTeams.workplace()
                .keeps(Register.CAREER_TALKS, LONG_AGO)
                .keeps(Register.ABSENCES, LONG_AGO)
                .add(sam)
                .add(answering("kim"));
    }

    private static Person samOfTenYears() {
        return sam().startedOn(TODAY.minusYears(10)).ledBy("kim");
    }

    private static Interaction talk(int daysAgo, Purpose purpose, String from, String to) {
        return Interaction.of(TODAY.minusDays(daysAgo).atTime(7, 0).toInstant(ZoneOffset.UTC), from, to)
                .purpose(purpose);
    }

    private static Workplace.Builder talked(int daysAgo) {
        return talking(samOfTenYears()).add(talk(daysAgo, Purpose.CAREER_TALK, "kim", "sam"));
    }

    @Test
    void saysForHowLongThereWasNoTalkAndTheLimit() {
        assertThat(found(talked(200), RULE))
                .extracting(Detection::because)
                .containsExactly(
                        "For 200 days no talk about your growth or career is on record; 180 days is the limit.");
    }

    @ParameterizedTest
    @CsvSource({"181, LOW", "365, LOW", "366, MODERATE"})
    void growsMorePressingWithTime(int days, Severity severity) {
        assertThat(found(talked(days), RULE)).extracting(Detection::severity).containsExactly(severity);
    }

    @Test
    void staysSilentAtTheLimit() {
        assertThat(found(talked(180), RULE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"CAREER_TALK", "MENTORING"})
    void mentoringIsSuchATalk(Purpose purpose) {
        assertThat(found(talked(400).add(talk(10, purpose, "sam", "kim")), RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CAREER_TALK", "MENTORING"})
    void nothingElseIs(Purpose purpose) {
        assertThat(found(talked(400).add(talk(10, purpose, "kim", "sam")), RULE))
                .hasSize(1);
    }

    @Test
    void aTalkOfALeaderIsAboutTheOneTheyLead() {
        Workplace.Builder workplace = talking(samOfTenYears())
                .add(Person.of("ann", "desk").ledBy("sam"))
                .add(talk(10, Purpose.CAREER_TALK, "sam", "ann"))
                .add(talk(9, Purpose.CAREER_TALK, "ann", "sam"));

        assertThat(found(workplace, RULE)).hasSize(1);
    }

    @Test
    void aTalkOfTwoOthersIsNone() {
        Workplace.Builder workplace =
                talked(400).add(answering("lee")).add(talk(10, Purpose.CAREER_TALK, "lee", "kim"));

        assertThat(found(workplace, RULE)).hasSize(1);
    }

    @Test
    void countsFromTheDayTheRegisterIsKept() {
        Workplace.Builder workplace = talking(samOfTenYears()).keeps(Register.CAREER_TALKS, TODAY.minusDays(180));

        assertThat(found(workplace, RULE)).isEmpty();
        assertThat(found(workplace.keeps(Register.CAREER_TALKS, TODAY.minusDays(181)), RULE))
                .hasSize(1);
    }

    @Test
    void countsFromTheFirstDayOfWork() {
        assertThat(found(talking(sam().startedOn(TODAY.minusDays(180))), RULE)).isEmpty();
        assertThat(found(talking(sam().startedOn(TODAY.minusDays(181))), RULE)).hasSize(1);
    }

    @Test
    void leavesOutDaysOnLeave() {
        Workplace.Builder workplace = talked(400).add(new Absence("sam", TODAY.minusDays(300), TODAY.minusDays(80)));

        assertThat(found(workplace, RULE)).isEmpty();
    }

    @Test
    void isLessSureWhereLeaveOrTheFirstDayIsNotKnown() {
        Workplace.Builder workplace = GivenTeams.workplace()
                .keeps(Register.CAREER_TALKS, LONG_AGO)
                .add(answering("sam"))
                .add(answering("kim"));

        assertThat(found(workplace, RULE)).extracting(Detection::confidence).containsExactly(Confidence.LOW);
        assertThat(found(workplace.add(talk(200, Purpose.CAREER_TALK, "kim", "sam")), RULE))
                .extracting(Detection::confidence)
                .containsExactly(Confidence.MEDIUM);
    }

    @Test
    void leavesInPeaceWhoeverWantsNoOtherCareer() {
        Workplace.Builder workplace = talking(samOfTenYears().preferring(Preference.NO_CAREER_CHANGE));

        assertThat(found(workplace, RULE)).isEmpty();
        assertThat(found(asked(sam().preferring(Preference.NO_CAREER_CHANGE)), RULE))
                .isEmpty();
    }

    @Test
    void saysThatNothingInTheTiesIsAboutGrowingOrGiving() {
        assertThat(found(asked(sam()).add(tie("sam", "kim", EMOTIONAL_SUPPORT)), RULE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.because())
                            .isEqualTo("You name nobody at work who helps you get on or grow,"
                                    + " and nobody to whom you give.");
                    assertThat(finding.severity()).isEqualTo(Severity.LOW);
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationshipFunction.class,
            names = {"CAREER_ADVANCEMENT", "PERSONAL_GROWTH", "GIVING_TO_OTHERS"})
    void anyOfThemIsEnough(RelationshipFunction function) {
        Workplace.Builder workplace = asked(sam()).add(tie("sam", "kim", function));

        assertThat(found(workplace, RULE)).isEmpty();
    }

    @Test
    void aStrainedTieIsNone() {
        assertThat(found(asked(sam()).add(tie("sam", "kim", PERSONAL_GROWTH).felt(Sign.STRAINED)), RULE))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"119, 0", "120, 1"})
    void newcomersAreStillToFindTheirPeople(int days, int findings) {
        assertThat(found(asked(sam().startedOn(TODAY.minusDays(days))), RULE)).hasSize(findings);
    }

    @Test
    void isQuietWhereTheTalksAndTheTiesAreThere() {
        Workplace.Builder workplace = asked(sam())
                .keeps(Register.CAREER_TALKS, LONG_AGO)
                .add(talk(10, Purpose.CAREER_TALK, "kim", "sam"))
                .add(tie("sam", "kim", GIVING_TO_OTHERS));

        assertThat(told(workplace).quiet()).contains(QUESTION);
    }

    @Test
    void isNotAssessedWhereNothingIsOnRecord() {
        assertThat(told(GivenTeams.workplace().add(sam())).gapsOf(RULE)).contains(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void asksForAllThreeBeforeItSpeaksOfTies() {
        Workplace.Builder workplace = workplaceAskingForTies()
                .add(sam())
                .add(answering("kim"))
                .add(tie("kim", "sam", PERSONAL_GROWTH))
                .add(tie("kim", "sam", GIVING_TO_OTHERS));

        assertThat(found(workplace, RULE)).isEmpty();
        assertThat(told(workplace).gapsOf(RULE)).contains(Gap.NO_MEASURE);
    }
}
