package work.connect.rules.appraise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.hazard.Hazard;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.engine.RuleCompiler;

/** MET-01: which two concerns about the same team or person add up, and which of them weighs more by it. */
class CompoundFactsTest {

    private static final CompiledRules RULES = RuleCompiler.shipped("work.connect.rules.appraise");

    /** The rules that speak, each with the concern that it weighs. */
    private static Set<String> weighed(Object... facts) {
        Set<String> weighed = new TreeSet<>();
        RULES.match(List.of(facts), (rule, matched) -> weighed.add(rule + " " + hazard(matched.get(0))));
        return weighed;
    }

    private static Hazard hazard(Object concern) {
        return concern instanceof TeamConcern team ? team.hazard() : ((PersonConcern) concern).hazard();
    }

    @ParameterizedTest
    @CsvSource({
        "LOW_PSYCH_SAFETY, LOW_SUPPORT_SUPERVISOR, little-support-where-it-is-not-safe-to-speak",
        "DYSFUNCTIONAL_CONFLICT, LOW_SUPPORT_SUPERVISOR, clashes-where-there-is-little-support-from-the-leader",
        "DYSFUNCTIONAL_CONFLICT, LOW_SUPPORT_COWORKER, clashes-where-there-is-little-support-from-colleagues",
        "DAMAGE_SPREAD, LOW_SUPPORT_SUPERVISOR, spreading-conflict-where-there-is-little-support-from-the-leader",
        "DAMAGE_SPREAD, LOW_SUPPORT_COWORKER, spreading-conflict-where-there-is-little-support-from-colleagues"
    })
    void twoConcernsAboutATeamAddUp(Hazard hazard, Hazard other, String rule) {
        assertThat(weighed(new TeamConcern("a", hazard), new TeamConcern("a", other)))
                .containsExactly(rule + " " + hazard);
        assertThat(weighed(new TeamConcern("a", hazard), new TeamConcern("b", other)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISOLATION, LOW_EXPOSURE, alone-and-out-of-touch-with-the-leader",
        "ISOLATION, DYSFUNCTIONAL_CONFLICT, alone-and-in-an-open-conflict",
        "ISOLATION, CORROSIVE_CONNECTION, alone-and-worn-out-by-contacts",
        "REMOTE_DISCONNECTION, ISOLATION, far-away-and-alone",
        "LOW_SUPPORT_COWORKER, ISOLATION, little-support-and-alone",
        "DYSFUNCTIONAL_CONFLICT, LOW_SUPPORT_COWORKER, in-conflict-without-support-from-colleagues",
        "DYSFUNCTIONAL_CONFLICT, LOW_SUPPORT_SUPERVISOR, in-conflict-without-support-from-the-leader"
    })
    void twoConcernsAboutAPersonAddUp(Hazard hazard, Hazard other, String rule) {
        assertThat(weighed(new PersonConcern("sam", hazard), new PersonConcern("sam", other)))
                .containsExactly(rule + " " + hazard);
        assertThat(weighed(new PersonConcern("sam", hazard), new PersonConcern("kim", other)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingAddsUpWithItself(Hazard hazard) {
        assertThat(weighed(new TeamConcern("a", hazard), new PersonConcern("sam", hazard)))
                .isEmpty();
    }

    @Test
    void whatIsKnownOfATeamAddsNothingToWhatIsKnownOfAPerson() {
        assertThat(weighed(
                        new TeamConcern("a", Hazard.LOW_SUPPORT_SUPERVISOR),
                        new PersonConcern("a", Hazard.DYSFUNCTIONAL_CONFLICT)))
                .isEmpty();
    }
}
