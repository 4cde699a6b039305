package work.connect.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Rule;

/** The examples on the page of the rules show what it is to show: when a rule speaks, and when it just does not. */
class ExampleTest {

    static Stream<Rule> rules() {
        return Shipped.rules().stream().map(DetectRule::rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speaksAtEachRungAsSeverelyAsTheRungSays(Rule rule) {
        assertThat(Example.speaking(rule).stream()
                        .map(example -> example.speaks().orElse(null)))
                .as(rule.name())
                .containsExactlyElementsOf(rule.ladder().rungs().stream()
                        .map(Ladder.Rung::severity)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSilentWhenOneThingIsMissing(Rule rule) {
        assertThat(Example.changed(rule))
                .as(rule.name())
                .isNotEmpty()
                .allMatch(example -> example.speaks().isEmpty());
    }
}
