package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.ofTen;
import static work.connect.rules.rule.GivenTeams.oneToOne;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.safety;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;

import java.util.List;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Viewer;

/** Who shares a plan with whom. */
class SharedPlansTest {

    /** Everybody whom a1 leads has met a1 today, but for those said otherwise. */
    private static Workplace.Builder lastMet(int daysOfA2, int daysOfA3) {
        return workplace()
                .keeps(Register.ONE_TO_ONES, LONG_AGO)
                .addAll(team("a", 4))
                .add(oneToOne(daysOfA2, "a1", "a2"))
                .add(oneToOne(daysOfA3, "a3", "a1"))
                .add(oneToOne(0, "a1", "a4"));
    }

    private static List<String> abouts(Workplace.Builder workplace, Viewer reader) {
        return report(workplace, reader).plan().stream()
                .map(Recommendation::about)
                .filter(about -> !about.equals("every team"))
                .distinct()
                .toList();
    }

    @Test
    void peopleWithEqualPlansShareOne() {
        assertThat(abouts(lastMet(43, 43), Viewer.leader("a1"))).containsExactly("a2, a3");
    }

    @Test
    void peopleWithDifferentPlansShareNone() {
        assertThat(abouts(lastMet(15, 43), Viewer.leader("a1"))).containsExactly("a3", "a2");
    }

    @Test
    void teamsWithEqualPlansShareOne() {
        Workplace.Builder workplace =
                ofTen(safety("a", "2", 10)).addAll(team("b", 6)).add(safety("b", "3.5", 6));

        assertThat(abouts(workplace, Viewer.wellbeing())).containsExactly("team a, team b");
    }
}
