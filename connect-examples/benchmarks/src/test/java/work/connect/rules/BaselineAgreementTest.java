package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.examples.benchmarks.PlainJava;
import work.connect.examples.benchmarks.SyntheticWorkplace;
import work.connect.model.Workplace;
import work.connect.rules.detect.Detection;

/**
 * The program the engine is measured against finds the same. Stands in the package of the engine to look inside an
 * assessment, which nobody else may.
 */
class BaselineAgreementTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheSameInTwoThousandPeople(long seed) {
        Workplace workplace = SyntheticWorkplace.of(2_000, seed);

        assertThat(found(ConnectEngine.standard().assess(workplace))).isEqualTo(PlainJava.verdicts(workplace));
    }

    private static Set<String> found(Assessment assessment) {
        Map<List<Object>, Detection> gravest = new HashMap<>();
        assessment
                .detections()
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
