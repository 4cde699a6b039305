package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.closeTie;
import static work.connect.rules.rule.GivenTeams.help;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.strain;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTrouble.HANDLER;
import static work.connect.rules.rule.GivenTrouble.conflict;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Viewer;
import work.connect.model.people.Person;

/** Who is named as somebody who could mediate, and to whom. */
class MediatorsTest {

    /** The two are a2 and a3; b1 is tied well to both. */
    private static Workplace.Builder conflictWithAMediator() {
        return workplace()
                .addAll(team("a", 5))
                .addAll(team("b", 6))
                .add(conflict("a2", "a3").recordedBy("a2").acknowledgedBy("a1"))
                .add(help("b1", "a2"))
                .add(help("a3", "b1"));
    }

    private static String wordings(Workplace.Builder workplace, Viewer reader) {
        return report(workplace, reader).plan().stream()
                .map(Recommendation::wording)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void namesAMediatorToTheHandler() {
        assertThat(wordings(conflictWithAMediator(), HANDLER)).contains("On record with a good tie to both: b1.");
    }

    static Stream<Viewer> othersThanTheHandler() {
        return Stream.concat(
                Stream.of(Viewer.employee("a2"), Viewer.leader("a1"), Viewer.employee("b1"), Viewer.leader("b1")),
                GivenTeams.GROUP_READERS.stream());
    }

    @ParameterizedTest
    @MethodSource("othersThanTheHandler")
    void namesAMediatorToNobodyElse(Viewer reader) {
        assertThat(wordings(conflictWithAMediator(), reader)).doesNotContain("good tie", "b1");
    }

    @Test
    void namesNobodyWhoIsTiedToOneOfTheTwoAlone() {
        Workplace.Builder workplace = conflictWithAMediator().add(help("b2", "a2"));

        assertThat(wordings(workplace, HANDLER))
                .contains("good tie to both: b1.")
                .doesNotContain("b2");
    }

    @Test
    void namesNobodyWithAStrainedTieToEither() {
        Workplace.Builder workplace = conflictWithAMediator().add(strain("a2", "b1"));

        assertThat(wordings(workplace, HANDLER)).isNotEmpty().doesNotContain("good tie");
    }

    @Test
    void namesNoLeaderOfAParty() {
        Workplace.Builder workplace =
                conflictWithAMediator().addAll(closeTie("a1", "a2")).addAll(closeTie("a1", "a3"));

        assertThat(wordings(workplace, HANDLER)).contains("good tie to both: b1.");
    }

    @Test
    void namesNobodyWhomAPartyLeads() {
        Workplace.Builder workplace = conflictWithAMediator()
                .add(Person.of("lee", "c").ledBy("a2"))
                .add(help("lee", "a2"))
                .add(help("lee", "a3"));

        assertThat(wordings(workplace, HANDLER)).contains("good tie to both: b1.");
    }

    @Test
    void namesAtMostFiveMediators() {
        Workplace.Builder workplace = conflictWithAMediator();
        for (int i = 2; i <= 6; i++) {
            workplace.add(help("b" + i, "a2")).add(help("b" + i, "a3"));
        }

        assertThat(wordings(workplace, HANDLER)).contains("good tie to both: b1, b2, b3, b4, b5.");
    }
}
