package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;
import work.connect.rules.oracle.Oracle;
import work.connect.rules.oracle.RandomSurveys;
import work.connect.rules.oracle.Verdicts;
import work.connect.rules.rulebook.rule.Ladder;

/** The engine and an independent program in plain Java say the same of what teams and people answered in surveys. */
class SurveyAgreementTest {

    /** A few hundred take seconds. */
    private static final int WORKPLACES = LongRun.orElse(500, 20_000);

    private static final ConnectEngine ENGINE = ConnectEngine.standard();

    @Test
    void agreesOnRandomSurveysInWhichEachRungSpeaksAtTimes() {
        Set<String> spoken = new TreeSet<>();
        Map<String, Set<String>> rungs = new TreeMap<>();
        for (int seed = 0; seed < WORKPLACES; seed++) {
            Workplace workplace = RandomSurveys.next(new Random(seed));
            Verdicts expected = Oracle.verdictsOn(workplace);
            Detections found = ENGINE.assess(workplace).detections();
            assertThat(OracleAgreementTest.spoken(found))
                    .as("spoken, seed %d", seed)
                    .isEqualTo(expected.spoken());
            assertThat(OracleAgreementTest.unanswered(found, workplace))
                    .as("not assessed, seed %d", seed)
                    .isEqualTo(expected.unanswered());
            found.all().forEach(detection -> spoken.add(rung(detection)));
            found.rules().forEach((id, variants) -> rungs.put(id, rungsOf(variants)));
        }
        rungs.keySet().retainAll(Oracle.OF_SURVEYS);
        assertThat(spoken)
                .containsAll(rungs.values().stream().flatMap(Set::stream).toList());
    }

    private static String rung(Detection detection) {
        return detection.rule().rule().name() + " " + detection.severity();
    }

    private static Set<String> rungsOf(Iterable<DetectRule> variants) {
        Set<String> rungs = new TreeSet<>();
        for (DetectRule variant : variants) {
            rungs.addAll(variant.rule().ladder().rungs().stream()
                    .map(Ladder.Rung::severity)
                    .map(severity -> variant.rule().name() + " " + severity)
                    .collect(Collectors.toSet()));
        }
        return rungs;
    }
}
