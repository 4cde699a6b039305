package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.intervention;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTrouble.HANDLER;
import static work.connect.rules.rule.GivenTrouble.SAM;
import static work.connect.rules.rule.GivenTrouble.alone;
import static work.connect.rules.rule.GivenTrouble.lonely;
import static work.connect.rules.rule.GivenTrouble.sam;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.assessment.Viewer;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;

/** A wish removes what it rules out from the plan of who has it, and is seen by nobody else. */
class WishesTest {

    @ParameterizedTest
    @EnumSource(Preference.class)
    void aWishRemovesWhatItRulesOutAndNothingElse(Preference wish) {
        List<String> allowed = plan(report(lonely(sam()), SAM)).stream()
                .filter(action -> !intervention(action).vetoedBy().contains(wish))
                .toList();

        assertThat(plan(report(lonely(sam().preferring(wish)), SAM)))
                .containsSubsequence(allowed)
                .noneMatch(action -> intervention(action).vetoedBy().contains(wish));
    }

    @Test
    void suggestsLunchToWhoIsAloneAndHasNoWish() {
        assertThat(plan(report(lonely(sam()), SAM))).contains("LUNCH");
    }

    @Test
    void suggestsNoLunchToWhoWantsNoSocialEvents() {
        assertThat(plan(report(lonely(sam().preferring(Preference.NO_SOCIAL_EVENTS)), SAM)))
                .isNotEmpty()
                .doesNotContain("LUNCH");
    }

    @ParameterizedTest
    @EnumSource(Preference.class)
    void aWishChangesNobodyElsesPlan(Preference wish) {
        Viewer colleague = Viewer.employee("a2");

        assertThat(report(alone(sam().preferring(wish)), colleague).plan())
                .isEqualTo(report(alone(sam()), colleague).plan());
    }

    static Stream<Viewer> othersThanSam() {
        return Stream.concat(
                Stream.of(Viewer.leader("a1"), Viewer.employee("a1"), HANDLER), GivenTeams.GROUP_READERS.stream());
    }

    @ParameterizedTest
    @MethodSource("othersThanSam")
    void aWishIsSeenByNobodyElse(Viewer reader) {
        Person wishing = sam().preferring(Preference.values());

        assertThat(report(alone(wishing), reader)).isEqualTo(report(alone(sam()), reader));
    }
}
