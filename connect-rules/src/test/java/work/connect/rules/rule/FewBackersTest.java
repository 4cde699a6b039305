package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;
import static work.connect.rules.rule.GivenTies.SAM;
import static work.connect.rules.rule.GivenTies.answering;
import static work.connect.rules.rule.GivenTies.asked;
import static work.connect.rules.rule.GivenTies.found;
import static work.connect.rules.rule.GivenTies.sam;
import static work.connect.rules.rule.GivenTies.tie;
import static work.connect.rules.rule.GivenTies.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TieSource;
import work.connect.model.connection.TrustFacet;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Preference;
import work.connect.model.people.WorkMode;
import work.connect.rules.detect.Detection;

/** ISO-02: does everybody have at least a few people at work who stand by them? */
class FewBackersTest {

    private static final String RULE = "ISO-02";
    private static final String QUESTION = "Does everybody have at least a few people at work who stand by them?";

    @Test
    void saysHowManyAndTheLimit() {
        assertThat(found(asked(sam()).add(tie("sam", "kim", EMOTIONAL_SUPPORT)), RULE))
                .extracting(Detection::because)
                .containsExactly(
                        "Colleagues you name who stand by you, are friends or can be leaned on: 1. We look for 2 or more.");
    }

    @Test
    void isSomethingToWatch() {
        assertThat(found(asked(sam()), RULE)).extracting(Detection::severity).containsExactly(Severity.LOW);
    }

    @Test
    void isToPlanForFarAway() {
        assertThat(found(asked(sam().working(WorkMode.REMOTE)), RULE))
                .extracting(Detection::severity)
                .containsExactly(Severity.MODERATE);
    }

    @Test
    void saysThatSomebodyWorksFarAway() {
        assertThat(found(asked(sam().working(WorkMode.REMOTE)), RULE))
                .extracting(Detection::because)
                .containsExactly("You work away from the site. Colleagues you name who stand by you, are friends"
                        + " or can be leaned on: 0; we look for 2 or more.");
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkMode.class,
            names = {"ON_SITE", "HYBRID"})
    void isSomethingToWatchForWhoeverIsAtTheSiteAtTimes(WorkMode mode) {
        assertThat(found(asked(sam().working(mode)), RULE))
                .extracting(Detection::severity)
                .containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationshipFunction.class,
            names = {"EMOTIONAL_SUPPORT", "FRIENDSHIP"})
    void staysSilentFromTwoOn(RelationshipFunction function) {
        Workplace.Builder workplace = asked(sam().working(WorkMode.REMOTE))
                .add(tie("sam", "kim", function))
                .add(tie("sam", "lee", function));

        assertThat(found(workplace, RULE)).isEmpty();
        assertThat(told(workplace).quiet()).contains(QUESTION);
    }

    @Test
    void countsWhomSomebodyTrustsToStandByThem() {
        Workplace.Builder workplace = asked(sam())
                .add(tie("sam", "kim", TASK_ASSISTANCE).trusting(TrustFacet.SUPPORT))
                .add(tie("sam", "lee", TASK_ASSISTANCE).trusting(TrustFacet.SUPPORT));

        assertThat(found(workplace, RULE)).isEmpty();
    }

    @Test
    void countsNobodyTwice() {
        Workplace.Builder workplace =
                asked(sam()).add(tie("sam", "kim", FRIENDSHIP)).add(tie("sam", "kim", EMOTIONAL_SUPPORT));

        assertThat(found(workplace, RULE)).hasSize(1);
    }

    @Test
    void countsNoStrainedTieAndNobodyWhoNamesSomebodyWithoutBeingNamed() {
        Workplace.Builder workplace = asked(sam())
                .add(tie("sam", "kim", FRIENDSHIP).felt(Sign.STRAINED))
                .add(tie("kim", "sam", FRIENDSHIP))
                .add(tie("lee", "sam", FRIENDSHIP));

        assertThat(found(workplace, RULE))
                .extracting(Detection::because)
                .allSatisfy(because -> assertThat(because).contains("leaned on: 0."));
    }

    @Test
    void countsATieThatLeavesSomebodyCold() {
        Workplace.Builder workplace = asked(sam())
                .add(tie("sam", "kim", EMOTIONAL_SUPPORT).felt(Sign.NEUTRAL))
                .add(tie("sam", "lee", EMOTIONAL_SUPPORT).felt(Sign.NEUTRAL));

        assertThat(found(workplace, RULE)).isEmpty();
    }

    @Test
    void countsNoTieThatTheHostPutOnRecord() {
        Workplace.Builder workplace = asked(sam())
                .add(tie("sam", "kim", FRIENDSHIP).saidBy(TieSource.ON_RECORD))
                .add(tie("sam", "lee", FRIENDSHIP).saidBy(TieSource.ON_RECORD));

        assertThat(found(workplace, RULE)).hasSize(1);
    }

    @Test
    void leavesInPeaceWhoeverFindsBackingOutsideWork() {
        Workplace.Builder workplace = asked(sam().working(WorkMode.REMOTE).preferring(Preference.SUPPORT_OUTSIDE_WORK));

        assertThat(found(workplace, RULE)).isEmpty();
        assertThat(told(workplace).quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @CsvSource({"119, 0", "120, 1"})
    void leavesNewcomersToARuleOfTheirOwn(int days, int findings) {
        assertThat(found(asked(sam().startedOn(TODAY.minusDays(days))), RULE)).hasSize(findings);
    }

    @Test
    void isNotAssessedOfWhoeverDidNotAnswer() {
        Workplace.Builder workplace = asked(sam().answeredTies(false));

        assertThat(found(workplace, RULE)).isEmpty();
        assertThat(told(workplace).gapsOf(RULE)).containsExactly(Gap.DID_NOT_ANSWER);
    }

    @Test
    void needsNoAnswerOfAnybodyElse() {
        Workplace.Builder workplace = workplaceAskingForTies()
                .add(sam())
                .add(answering("kim").answeredTies(false))
                .add(tie("sam", "kim", EMOTIONAL_SUPPORT));

        assertThat(found(workplace, RULE)).hasSize(1);
    }

    @Test
    void isNotAssessedWhereTheRegisterIsNotKept() {
        assertThat(told(asked(sam(), Register.EVERYDAY_TIES)).gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    /** A survey that asked about friends alone says nothing of who stands by whom. */
    @Test
    void isNotAssessedWhereNobodyWasAskedWhoStandsByThem() {
        Workplace.Builder workplace =
                workplaceAskingForTies().add(sam()).add(answering("kim")).add(tie("kim", "sam", FRIENDSHIP));

        assertThat(found(workplace, RULE)).isEmpty();
        assertThat(told(workplace).gapsOf(RULE)).containsExactly(Gap.NO_MEASURE);
    }

    @ParameterizedTest
    @CsvSource({"365, 0", "366, 1"})
    void anAnswerSpeaksForAYear(int days, int gaps) {
        Workplace.Builder workplace = asked(sam())
                .add(tie("sam", "kim", FRIENDSHIP).statedOn(TODAY.minusDays(days)))
                .add(tie("sam", "lee", FRIENDSHIP).statedOn(TODAY.minusDays(days)));

        assertThat(found(workplace, RULE)).isEmpty();
        assertThat(told(workplace).gapsOf(RULE)).hasSize(gaps).allMatch(Gap.OUTDATED::equals);
    }

    @Test
    void tellsTheTeamAFigureAndNobodyByName() {
        assertThat(told(asked(sam()), Viewer.wellbeing()).by(RULE)).isEmpty();
        assertThat(told(asked(sam()), SAM).by(RULE)).hasSize(1);
    }
}
