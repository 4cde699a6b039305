package work.connect.rules.clear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.gauge.Indicator;

/** What was measured and found, to be looked up by whom it is about. */
final class Found {

    private final Map<Subject, List<Indicator>> measured = new HashMap<>();
    private final Map<Subject, List<Detection>> detections = new HashMap<>();
    private final List<Detection> all;

    Found(Indicators indicators, List<Detection> all) {
        this.all = all;
        indicators
                .batches()
                .forEach(batch -> batch.forEach(profile -> measured.put(profile.subject(), profile.indicators())));
        all.forEach(detection -> detections
                .computeIfAbsent(detection.subject(), subject -> new ArrayList<>())
                .add(detection));
    }

    List<Detection> all() {
        return all;
    }

    /** All that was measured of a subject. */
    List<Indicator> measuredOf(Subject subject) {
        return measured.getOrDefault(subject, List.of());
    }

    /** Whether something that one of these rules asks for was measured of a subject, whatever it says. */
    boolean isAssessed(Subject subject, List<DetectRule> rules) {
        return measuredOf(subject).stream()
                .anyMatch(indicator ->
                        rules.stream().anyMatch(rule -> rule.indicators().contains(indicator.getClass())));
    }

    /** The gravest of what these rules found of a subject. */
    Optional<Detection> gravest(Subject subject, List<DetectRule> rules) {
        return detections.getOrDefault(subject, List.of()).stream()
                .filter(detection -> rules.contains(detection.rule()))
                .reduce(Detection::graver);
    }

    /** All that these rules found, of whomever. */
    List<Detection> by(List<DetectRule> rules) {
        return all.stream()
                .filter(detection -> rules.contains(detection.rule()))
                .toList();
    }
}
