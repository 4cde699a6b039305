package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.GIVING_TO_OTHERS;
import static work.connect.model.connection.RelationshipFunction.PERSONAL_GROWTH;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;
import static work.connect.rules.rule.GivenTies.answering;
import static work.connect.rules.rule.GivenTies.asked;
import static work.connect.rules.rule.GivenTies.found;
import static work.connect.rules.rule.GivenTies.sam;
import static work.connect.rules.rule.GivenTies.tie;
import static work.connect.rules.rule.GivenTies.told;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Preference;
import work.connect.rules.detect.Detection;

/** SUP-04, SUP-05 and SUP-07: what kinds of support do the ties of a person give, and on how many people do they rest? */
class SupportTiesTest {

    private static final String LEAN_ON = "SUP-04";
    private static final String ONE_SOURCE = "SUP-05";
    private static final String HELP = "SUP-07";

    /** Sam is helped by Kim and can lean on Kim, and names nobody else. */
    private static Workplace.Builder samWhomKimAloneSupports() {
        return asked(sam()).add(tie("sam", "kim", TASK_ASSISTANCE)).add(tie("sam", "kim", EMOTIONAL_SUPPORT));
    }

    private static Workplace.Builder kimIsAway(LocalDate from, @Nullable LocalDate until) {
        return samWhomKimAloneSupports().keeps(Register.ABSENCES, LONG_AGO).add(new Absence("kim", from, until));
    }

    /** Sam was helped by one who has left and could lean on them; so many days ago was their last. */
    private static Workplace.Builder samWhomOneSupportedWhoLeft(int daysAgo) {
        return asked(sam())
                .add(answering("ex").endedOn(TODAY.minusDays(daysAgo)))
                .add(tie("sam", "ex", TASK_ASSISTANCE))
                .add(tie("sam", "ex", EMOTIONAL_SUPPORT));
    }

    @Test
    void saysThatThereIsNobodyToLeanOn() {
        assertThat(found(asked(sam()), LEAN_ON)).singleElement().satisfies(finding -> {
            assertThat(finding.because()).isEqualTo("You name nobody at work on whom you can lean when work is hard.");
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
        });
    }

    @Test
    void oneToLeanOnIsEnough() {
        assertThat(found(asked(sam()).add(tie("sam", "kim", EMOTIONAL_SUPPORT)), LEAN_ON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = RelationshipFunction.class, mode = EnumSource.Mode.EXCLUDE, names = "EMOTIONAL_SUPPORT")
    void nothingElseStandsInForSomebodyToLeanOn(RelationshipFunction function) {
        assertThat(found(asked(sam()).add(tie("sam", "kim", function)), LEAN_ON))
                .hasSize(1);
    }

    @Test
    void aStrainedTieIsNothingToLeanOn() {
        Workplace.Builder workplace =
                asked(sam()).add(tie("sam", "kim", EMOTIONAL_SUPPORT).felt(Sign.STRAINED));

        assertThat(found(workplace, LEAN_ON)).hasSize(1);
    }

    @Test
    void whoeverFindsBackingOutsideWorkIsLeftInPeace() {
        Workplace.Builder workplace = asked(sam().preferring(Preference.SUPPORT_OUTSIDE_WORK));

        assertThat(found(workplace, LEAN_ON)).isEmpty();
        assertThat(told(workplace).quiet()).contains("Does everybody who wants it have somebody at work to lean on?");
    }

    @Test
    void saysThatNobodyHelpsWithTheWork() {
        assertThat(found(asked(sam()), HELP)).singleElement().satisfies(finding -> {
            assertThat(finding.because())
                    .isEqualTo("You name nobody at work from whom you get help, advice or answers.");
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
        });
    }

    @Test
    void oneWhoHelpsIsEnough() {
        assertThat(found(asked(sam()).add(tie("sam", "kim", TASK_ASSISTANCE)), HELP))
                .isEmpty();
    }

    @Test
    void toHelpOthersIsNotToBeHelped() {
        Workplace.Builder workplace =
                asked(sam()).add(tie("sam", "kim", GIVING_TO_OTHERS)).add(tie("kim", "sam", TASK_ASSISTANCE));

        assertThat(found(workplace, HELP)).hasSize(1);
    }

    @Test
    void saysThatAllSupportComesFromOne() {
        assertThat(found(samWhomKimAloneSupports(), ONE_SOURCE)).singleElement().satisfies(finding -> {
            assertThat(finding.because())
                    .isEqualTo(
                            "You name 2 ways in which you are supported at work, and all of it comes from one person.");
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationshipFunction.class,
            names = {"TASK_ASSISTANCE", "CAREER_ADVANCEMENT", "EMOTIONAL_SUPPORT", "PERSONAL_GROWTH"})
    void anotherWhoSupportsInAnyWayIsEnough(RelationshipFunction function) {
        assertThat(found(samWhomKimAloneSupports().add(tie("sam", "lee", function)), ONE_SOURCE))
                .isEmpty();
    }

    @Test
    void friendsAndGivingAreNoSupport() {
        Workplace.Builder workplace = samWhomKimAloneSupports()
                .addAll(List.of(
                        tie("sam", "lee", FRIENDSHIP),
                        tie("sam", "pat", GIVING_TO_OTHERS),
                        tie("sam", "rae", SHARED_ACTIVITY)));

        assertThat(found(workplace, ONE_SOURCE)).hasSize(1);
    }

    @Test
    void aSingleWayOfSupportHasNoRangeToLose() {
        Workplace.Builder workplace = asked(sam()).add(tie("sam", "kim", PERSONAL_GROWTH));

        assertThat(found(workplace, ONE_SOURCE)).isEmpty();
        assertThat(found(workplace.add(tie("sam", "kim", CAREER_ADVANCEMENT)), ONE_SOURCE))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1"})
    void inAVerySmallTeamThereMayBeNobodyElse(int size, int findings) {
        Workplace.Builder workplace = workplaceAskingForTies().add(sam());
        for (int i = 1; i < size; i++) {
            workplace.add(answering("p" + i));
        }
        workplace.add(tie("sam", "p1", TASK_ASSISTANCE)).add(tie("sam", "p1", EMOTIONAL_SUPPORT));

        assertThat(found(workplace, ONE_SOURCE)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"26, LOW", "27, MODERATE"})
    void isToPlanForOnceTheOneHasBeenAwayForFourWeeks(int daysAgo, Severity severity) {
        assertThat(found(kimIsAway(TODAY.minusDays(daysAgo), null), ONE_SOURCE))
                .extracting(Detection::severity)
                .containsExactly(severity);
    }

    @Test
    void saysForHowLongTheOneHasBeenAway() {
        assertThat(found(kimIsAway(TODAY.minusDays(29), TODAY.plusDays(1)), ONE_SOURCE))
                .extracting(Detection::because)
                .containsExactly("All the support you name at work comes from one person,"
                        + " who has now been on leave for 30 days.");
    }

    @Test
    void saysNothingOfALeaveThatLiesAheadOrIsOver() {
        assertThat(found(kimIsAway(TODAY.plusDays(1), null), ONE_SOURCE))
                .extracting(Detection::severity)
                .containsExactly(Severity.LOW);
        assertThat(found(kimIsAway(TODAY.minusDays(90), TODAY.minusDays(1)), ONE_SOURCE))
                .extracting(Detection::severity)
                .containsExactly(Severity.LOW);
    }

    @Test
    void isToPlanForOnceTheOneHasLeft() {
        assertThat(found(samWhomOneSupportedWhoLeft(1), ONE_SOURCE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.because())
                            .isEqualTo(
                                    "All the support you name at work, in 2 ways, came from one person who has left.");
                    assertThat(finding.severity()).isEqualTo(Severity.MODERATE);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -30})
    void saysNothingOfANoticeUntilTheLastDayIsOver(int daysAgo) {
        assertThat(found(samWhomOneSupportedWhoLeft(daysAgo), ONE_SOURCE))
                .extracting(Detection::severity)
                .containsExactly(Severity.LOW);
    }

    @Test
    void whoHasLeftCountsNoMoreWhereSomebodyElseIsThere() {
        Workplace.Builder workplace = samWhomOneSupportedWhoLeft(1)
                .add(tie("sam", "kim", TASK_ASSISTANCE))
                .add(tie("sam", "kim", EMOTIONAL_SUPPORT));

        assertThat(found(workplace, ONE_SOURCE)).extracting(Detection::severity).containsExactly(Severity.LOW);
    }

    @Test
    void twoWhoHaveLeftWereNotOne() {
        Workplace.Builder workplace = samWhomOneSupportedWhoLeft(1)
                .add(answering("gone").endedOn(TODAY.minusDays(1)))
                .add(tie("sam", "gone", TASK_ASSISTANCE));

        assertThat(found(workplace, ONE_SOURCE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"119, 0", "120, 1"})
    void newcomersHaveARuleOfTheirOwn(int days, int findings) {
        Workplace.Builder workplace = asked(sam().startedOn(TODAY.minusDays(days)));

        assertThat(found(workplace, LEAN_ON)).hasSize(findings);
        assertThat(found(workplace, HELP)).hasSize(findings);
        workplace.add(tie("sam", "kim", TASK_ASSISTANCE)).add(tie("sam", "kim", EMOTIONAL_SUPPORT));
        assertThat(found(workplace, ONE_SOURCE)).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAN_ON, ONE_SOURCE, HELP})
    void isNotAssessedOfWhoeverDidNotAnswer(String rule) {
        Workplace.Builder workplace = asked(sam().answeredTies(false));

        assertThat(found(workplace, rule)).isEmpty();
        assertThat(told(workplace).gapsOf(rule)).containsExactly(Gap.DID_NOT_ANSWER);
    }

    @Test
    void isNotAssessedWhereTheRegisterIsNotKept() {
        assertThat(told(asked(sam(), Register.EVERYDAY_TIES)).gapsOf(LEAN_ON)).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(told(asked(sam(), Register.CLOSE_TIES)).gapsOf(HELP)).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(told(asked(sam(), Register.CLOSE_TIES)).gapsOf(ONE_SOURCE)).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(told(asked(sam(), Register.EVERYDAY_TIES)).gapsOf(ONE_SOURCE))
                .containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    /** What nobody here names at all was not asked about. */
    @Test
    void isNotAssessedWhereItWasNotAsked() {
        Told told =
                told(workplaceAskingForTies().add(sam()).add(answering("kim")).add(tie("kim", "sam", FRIENDSHIP)));

        assertThat(told.gapsOf(LEAN_ON)).containsExactly(Gap.NO_MEASURE);
        assertThat(told.gapsOf(HELP)).containsExactly(Gap.NO_MEASURE);
    }
}
