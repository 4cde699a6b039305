package work.connect.rules.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.Profile;
import work.connect.rules.oracle.RandomWorkplaces;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.vocabulary.Limit;

/** What the engine is spared changes nothing of what it says. */
class ScreenTest {

    private static final int WORKPLACES = 2_000;
    private static final List<CompiledRules> COMPILED = Stream.of(
                    "work.connect.rules.detect", "work.connect.rules.telemetry.detect")
            .map(RuleCompiler::shipped)
            .toList();
    private static final List<Rule> RULES = Stream.of(RuleBook.standard(), RuleBook.telemetry())
            .flatMap(book -> book.checkedFiles(Detect.STAGE).stream())
            .flatMap(file -> file.rules().stream())
            .toList();
    private static final List<Limit> LIMITS =
            RULES.stream().flatMap(rule -> rule.limits().stream()).toList();

    private record Matched(String rule, List<Object> facts) {}

    @Test
    void keepsEveryFactThatAMatchRestsOn() {
        Screen screen = new Screen(RULES, Detect.STAGE.vocabulary());
        int spared = 0;
        for (int seed = 0; seed < WORKPLACES; seed++) {
            Indicators indicators = Indicate.from(RandomWorkplaces.next(new Random(seed)));
            List<Object> all = new ArrayList<>(LIMITS);
            List<Object> few = new ArrayList<>(LIMITS);
            for (List<Profile> batch : indicators.batches()) {
                batch.forEach(profile -> all.addAll(profile.indicators()));
                batch.forEach(profile -> screen.handOver(profile, few));
            }
            assertThat(matches(few)).as("seed %d", seed).isEqualTo(matches(all));
            spared += all.size() - few.size();
        }
        assertThat(spared).isGreaterThan(WORKPLACES);
    }

    private static Set<Matched> matches(List<Object> facts) {
        Set<Matched> matches = new HashSet<>();
        COMPILED.forEach(some ->
                some.match(facts, (rule, matched) -> matches.add(new Matched(rule, List.copyOf(matched)))));
        return matches;
    }
}
