package work.connect.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.rules.LongRun;
import work.connect.rules.oracle.ContactRules;
import work.connect.rules.oracle.Oracle;
import work.connect.rules.oracle.RandomOffices;
import work.connect.rules.oracle.RandomWorkplaces;

/**
 * A rule that is changed a little is found out: by the oracle, or by a test of that rule.
 *
 * <p>A few of a hundred changes are tried each time; the long run tries all and prints how
 * many of each kind were found out, and each one that was not. {@code -Dconnect.mutants.of=bullying} tries those whose key
 * contains the word.
 */
class MutationTest {

    private static final int ONE_OF = LongRun.orElse(100, 1);
    private static final String OF = System.getProperty("connect.mutants.of", "");
    private static final int WORKPLACES = 300;
    private static final double ENOUGH = 95;

    private static final List<Mutant> MUTANTS = Mutations.all();
    private static final Map<String, String> THE_SAME = Reasons.written();

    private static boolean isChosen(Mutant mutant) {
        return Math.floorMod(mutant.key().hashCode(), ONE_OF) == 0
                && mutant.key().contains(OF);
    }

    @Test
    void noticesChangedRules() {
        List<Corpus> corpora = List.of(
                new Corpus(Oracle.RULES, RandomWorkplaces::next, WORKPLACES),
                new Corpus(ContactRules.RULES, RandomOffices::next, WORKPLACES));
        RuleTests tests = new RuleTests();
        Tally tally = new Tally();
        MUTANTS.stream()
                .filter(MutationTest::isChosen)
                .forEach(mutant -> tally.add(mutant, fate(mutant, corpora, tests), THE_SAME.containsKey(mutant.key())));
        if (ONE_OF == 1 || !OF.isEmpty()) {
            System.out.println(tally);
        }

        assertThat(tests.failingAnyhow())
                .as("tests that fail while nothing is changed")
                .isEmpty();
        assertThat(tally.stale()).as("reasons for changes that are noticed").isEmpty();
        assertThat(tally.percentKilled()).as(tally.toString()).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Fate fate(Mutant mutant, List<Corpus> corpora, RuleTests tests) {
        if (!mutant.origin().accepts(mutant.changed())) {
            return Fate.REFUSED;
        }
        if (corpora.stream().anyMatch(corpus -> corpus.knows(mutant) && corpus.kills(mutant))) {
            return Fate.KILLED_BY_THE_ORACLE;
        }
        if (tests.kill(mutant)) {
            return Fate.KILLED_BY_ITS_TESTS;
        }
        return THE_SAME.containsKey(mutant.key()) ? Fate.THE_SAME : Fate.ALIVE;
    }

    @Test
    void everyChangeHasAKeyOfItsOwn() {
        assertThat(MUTANTS.stream().map(Mutant::key)).doesNotHaveDuplicates();
    }

    @Test
    void everyReasonIsWrittenAndAboutAChangeThereIs() {
        assertThat(THE_SAME.values()).doesNotContain("");
        assertThat(MUTANTS.stream().map(Mutant::key).collect(Collectors.toSet()))
                .containsAll(THE_SAME.keySet());
    }
}
