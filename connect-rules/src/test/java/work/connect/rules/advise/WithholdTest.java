package work.connect.rules.advise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.people.Preference;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.engine.RuleCompiler;

/** What is withheld where, one thing at a time. */
class WithholdTest {

    private static final CompiledRules RULES = RuleCompiler.shipped("work.connect.rules.advise");
    private static final List<String> TRAITS =
            List.of("social", "joint", "venting", "throughLeader", "inPerson", "virtual", "forTheAffected", "local");

    private static Option option(String concern, String trait, Preference... vetoedBy) {
        return new Option(
                concern,
                trait,
                trait.equals("social"),
                trait.equals("joint"),
                trait.equals("venting"),
                trait.equals("throughLeader"),
                trait.equals("inPerson"),
                trait.equals("virtual"),
                trait.equals("forTheAffected"),
                Set.of(vetoedBy),
                trait.equals("local"));
    }

    private static Circumstances circumstances(String concern, String known) {
        return new Circumstances(
                concern,
                known.equals("conductReported"),
                known.equals("conductNear"),
                known.equals("inLine"),
                known.equals("strainedTie"),
                known.equals("remote"),
                known.equals("onSite"),
                known.equals("reportedForAnother"));
    }

    private static Set<String> withheld(List<Object> facts) {
        Set<String> withheld = new HashSet<>();
        RULES.match(facts, (rule, matched) -> withheld.add(((Option) matched.get(0)).intervention()));
        return withheld;
    }

    @ParameterizedTest
    @CsvSource({
        "conductReported, social joint venting throughLeader",
        "conductNear, local",
        "inLine, local",
        "strainedTie, social joint venting",
        "remote, inPerson",
        "onSite, virtual",
        "reportedForAnother, forTheAffected",
        "nothing, ''"
    })
    void withholdsWhatCouldHarmAndNothingElse(String known, String expected) {
        List<Object> facts = new ArrayList<>(List.of(circumstances("c", known)));
        TRAITS.forEach(trait -> facts.add(option("c", trait)));

        assertThat(String.join(" ", withheld(facts).stream().sorted().toList()))
                .isEqualTo(String.join(
                        " ", List.of(expected.split(" ")).stream().sorted().toList()));
    }

    @Test
    void whatIsKnownOfOneConcernWithholdsNothingFromAnother() {
        assertThat(withheld(List.of(circumstances("c", "conductReported"), option("d", "social"))))
                .isEmpty();
    }

    @Test
    void asksNobodyToSettleItBetweenThemselvesWhereOneLeadsTheOther() {
        List<Object> facts = new ArrayList<>(List.of(circumstances("c", "inLine")));
        for (String key : List.of("EARLY_CONFLICT_ACTION", "EARLY_REPAIR", "MEDIATION", "FACILITATED_TALK")) {
            facts.add(option("c", key));
        }

        assertThat(withheld(facts)).containsExactlyInAnyOrder("EARLY_CONFLICT_ACTION", "EARLY_REPAIR", "MEDIATION");
    }

    @Test
    void letsThoseSettleItOfWhomNeitherLeadsTheOther() {
        assertThat(withheld(List.of(circumstances("c", "nothing"), option("c", "EARLY_REPAIR"))))
                .isEmpty();
    }

    @Test
    void aWishWithholdsWhatItRulesOut() {
        Option lunch = option("c", "lunch", Preference.NO_SOCIAL_EVENTS, Preference.NO_CAMERA);
        Option note = option("c", "note", Preference.NO_CAMERA);

        assertThat(withheld(List.of(lunch, note, new Wish("c", Preference.NO_SOCIAL_EVENTS))))
                .containsExactly("lunch");
    }
}
