package work.connect.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Workplace;
import work.connect.rules.ConnectEngine;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;

/** The program the engine is measured against finds the same as the engine with the same rules. */
class BaselineAgreementTest {

    private static final SameRules SAME = new SameRules();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheSameInTwoThousandPeople(long seed) {
        Workplace workplace = SyntheticWorkplace.of(2_000, seed);

        assertThat(found(SAME.assess(workplace))).isEqualTo(PlainJava.verdicts(workplace));
    }

    @Test
    void isComparedByRulesThatWeShip() {
        assertThat(SAME.names()).containsExactlyInAnyOrderElementsOf(SameRules.NAMES);
    }

    @Test
    void saysWhichRulesThePlainProgramLacks() {
        assertThat(SameRules.lacking())
                .doesNotContainAnyElementsOf(SameRules.NAMES)
                .hasSize(ConnectEngine.standard().rules().size() - SameRules.NAMES.size());
    }

    private static Set<String> found(Detections detections) {
        Map<List<Object>, Detection> gravest = new HashMap<>();
        detections
                .all()
                .forEach(detection -> gravest.merge(
                        List.of(detection.rule().rule().id(), detection.subject()), detection, Detection::graver));
        Set<String> found = new TreeSet<>();
        gravest.values()
                .forEach(detection -> found.add("%s|%s|%s|%s"
                        .formatted(
                                detection.rule().rule().id(),
                                detection.subject(),
                                detection.severity(),
                                detection.confidence())));
        return found;
    }
}
