package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.Profile;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.oracle.RandomWorkplaces;

/** What an author is told of the conditions of a rule agrees with what the engine makes of them. */
class ConditionsTest {

    private static final Detect DETECT = OurRules.ALL;

    private record Spoken(String id, Subject subject) {}

    @Property(tries = 60)
    void areAllMetWhereARuleSpeaksAndNotWhereItIsSilent(@ForAll Random random) {
        Workplace workplace = RandomWorkplaces.next(random);
        Indicators indicators = Indicate.from(workplace, DETECT.gauges(), DETECT.asked());
        List<Detection> detections = DETECT.in(indicators).all();
        Set<Spoken> spoken = detections.stream()
                .map(detection -> new Spoken(detection.rule().id(), detection.subject()))
                .collect(Collectors.toSet());

        for (Profile profile :
                indicators.batches().stream().flatMap(Collection::stream).toList()) {
            Set<String> met = DETECT.rules().stream()
                    .filter(rule -> isMet(rule, profile.indicators()))
                    .map(DetectRule::id)
                    .collect(Collectors.toSet());

            assertThat(met)
                    .isEqualTo(spoken.stream()
                            .filter(one -> one.subject().equals(profile.subject()))
                            .map(Spoken::id)
                            .collect(Collectors.toSet()));
        }
        assertThat(detections)
                .allMatch(detection -> isMet(
                        detection.rule(),
                        profile(indicators, detection.subject()).indicators()));
    }

    private static boolean isMet(DetectRule rule, List<Indicator> facts) {
        return Conditions.firstUnmet(rule.rule(), facts).isEmpty();
    }

    private static Profile profile(Indicators indicators, Subject subject) {
        return indicators.batches().stream()
                .flatMap(Collection::stream)
                .filter(profile -> profile.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
