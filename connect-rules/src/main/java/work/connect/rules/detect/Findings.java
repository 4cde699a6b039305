package work.connect.rules.detect;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.detect.DetectRule.Need;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.Limit;

/** What was found so far: of one rule about one subject the gravest, whatever was found first. */
final class Findings {

    /** Of variants that different readers may know of, none stands in for another. */
    private record Key(String id, Set<DisclosureClass> classes, Subject subject, Set<String> cases) {}

    private final Unknowns unknowns;
    private final Map<Key, Detection> found = new HashMap<>();

    Findings(Unknowns unknowns) {
        this.unknowns = unknowns;
    }

    /** @param facts what the rule matched */
    void add(DetectRule rule, List<Object> facts) {
        Indicator subject = (Indicator) facts.get(rule.subjectIndex());
        int step = step(facts);
        add(new Detection(
                rule,
                subject.subject(),
                subject.caseId(),
                step,
                rule.ladder().severityOf(step),
                confidence(rule, subject.subject(), facts),
                facts));
    }

    void addAll(Findings others) {
        others.found.values().forEach(this::add);
    }

    Collection<Detection> all() {
        return found.values();
    }

    private void add(Detection detection) {
        DetectRule rule = detection.rule();
        found.merge(
                new Key(rule.id(), rule.classes(), detection.subject(), detection.cases()),
                detection,
                Detection::graver);
    }

    /** The rung that matched; a rule without rungs has one. */
    private static int step(List<Object> facts) {
        for (Object fact : facts) {
            if (fact instanceof Limit limit && limit.step() > 0) {
                return limit.step();
            }
        }
        return 1;
    }

    private Confidence confidence(DetectRule rule, Subject subject, List<Object> facts) {
        for (Need precondition : rule.preconditions()) {
            if (unknowns.lacks(precondition, subject)) {
                return Confidence.LOW;
            }
        }
        Confidence confidence = Confidence.HIGH;
        for (Object fact : facts) {
            if (fact instanceof Indicator indicator) {
                confidence = Confidence.lower(confidence, indicator.confidence());
            }
        }
        return confidence;
    }
}
