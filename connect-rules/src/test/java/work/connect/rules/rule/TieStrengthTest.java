package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.PERSONAL_GROWTH;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.rule.GivenTies.asked;
import static work.connect.rules.rule.GivenTies.sam;
import static work.connect.rules.rule.GivenTies.tie;
import static work.connect.rules.rule.GivenTies.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;

/** What goes well: ties that go both ways and are good for several things. */
class TieStrengthTest {

    private static final String STRENGTH = "Your ties at work go both ways, and they are good for several things.";

    /** Sam names Kim for all of these and Lee for help; Kim and Lee name Sam for help. */
    private static Workplace.Builder samNamesKimFor(RelationshipFunction... functions) {
        Workplace.Builder workplace = asked(sam())
                .add(tie("sam", "lee", TASK_ASSISTANCE))
                .add(tie("kim", "sam", TASK_ASSISTANCE))
                .add(tie("lee", "sam", TASK_ASSISTANCE));
        for (RelationshipFunction function : functions) {
            workplace.add(tie("sam", "kim", function));
        }
        return workplace;
    }

    private static List<String> strengths(Workplace.Builder workplace) {
        return told(workplace).report().strengths();
    }

    @Test
    void isToldFromFourFunctionsOn() {
        assertThat(strengths(samNamesKimFor(EMOTIONAL_SUPPORT, PERSONAL_GROWTH, CAREER_ADVANCEMENT)))
                .contains(STRENGTH);
        assertThat(strengths(samNamesKimFor(EMOTIONAL_SUPPORT, PERSONAL_GROWTH)))
                .doesNotContain(STRENGTH);
    }

    @Test
    void doingThingsTogetherIsNoneOfTheSix() {
        assertThat(strengths(samNamesKimFor(EMOTIONAL_SUPPORT, PERSONAL_GROWTH, SHARED_ACTIVITY)))
                .doesNotContain(STRENGTH);
    }

    @Test
    void isNotToldOfTiesThatGoOneWay() {
        Workplace.Builder workplace = asked(sam()).add(tie("kim", "sam", TASK_ASSISTANCE));
        for (RelationshipFunction function : RelationshipFunction.values()) {
            workplace.add(tie("sam", "kim", function)).add(tie("sam", "lee", function));
        }

        assertThat(strengths(workplace)).doesNotContain(STRENGTH);
        assertThat(strengths(workplace.add(tie("lee", "sam", TASK_ASSISTANCE).felt(Sign.NEUTRAL))))
                .doesNotContain(STRENGTH);
        assertThat(strengths(workplace.add(tie("lee", "sam", TASK_ASSISTANCE)))).contains(STRENGTH);
    }

    @Test
    void isToldToNobodyElse() {
        Workplace.Builder workplace = samNamesKimFor(EMOTIONAL_SUPPORT, PERSONAL_GROWTH, CAREER_ADVANCEMENT);

        assertThat(told(workplace, Viewer.wellbeing()).report().strengths()).doesNotContain(STRENGTH);
    }
}
