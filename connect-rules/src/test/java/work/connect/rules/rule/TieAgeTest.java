package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTies.asked;
import static work.connect.rules.rule.GivenTies.found;
import static work.connect.rules.rule.GivenTies.sam;
import static work.connect.rules.rule.GivenTies.tie;
import static work.connect.rules.rule.GivenTies.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.Detection;

/** What was said of ties more than a year ago no longer counts; to have said nothing since is not to have nobody. */
class TieAgeTest {

    private static final String ISOLATION = "ISO-01";

    @ParameterizedTest
    @CsvSource({"365, LOW", "366, MODERATE"})
    void othersWhoNamedSomebodyCountForAYear(int days, Severity severity) {
        Workplace.Builder workplace = asked(sam())
                .add(tie("sam", "pat", TASK_ASSISTANCE))
                .add(tie("kim", "sam", TASK_ASSISTANCE).statedOn(TODAY.minusDays(days)));

        assertThat(found(workplace, ISOLATION)).extracting(Detection::severity).containsExactly(severity);
    }

    @Test
    void whoeverAnsweredLongAgoIsNotAloneButNotKnown() {
        Workplace.Builder workplace =
                asked(sam()).add(tie("sam", "kim", FRIENDSHIP).statedOn(TODAY.minusDays(366)));

        assertThat(found(workplace, ISOLATION)).isEmpty();
        assertThat(told(workplace).gapsOf(ISOLATION)).containsExactly(Gap.OUTDATED);
    }

    @Test
    void whoeverAnsweredAgainIsKnownByTheLastAnswer() {
        Workplace.Builder workplace = asked(sam())
                .add(tie("sam", "kim", FRIENDSHIP).statedOn(TODAY.minusDays(400)))
                .add(tie("kim", "sam", FRIENDSHIP).statedOn(TODAY.minusDays(30)))
                .add(tie("sam", "pat", TASK_ASSISTANCE).statedOn(TODAY.minusDays(30)));

        assertThat(found(workplace, ISOLATION)).hasSize(1);
    }

    @Test
    void anAnswerWithoutADayIsTakenAsOfToday() {
        Workplace.Builder workplace =
                asked(sam()).add(tie("sam", "kim", FRIENDSHIP)).add(tie("kim", "sam", FRIENDSHIP));

        assertThat(found(workplace, ISOLATION)).isEmpty();
    }
}
