package work.connect.rules.real;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.rulebook.RuleBook;

/**
 * What the shipped rules say of everybody and everything before anything is cleared for a reader: each question at its
 * gravest, once for each case.
 */
final class Flags {

    private static final Detect DETECT = new Detect(List.of(new Detect.Book(
            RuleBook.standard().checkedFiles(Detect.STAGE), RuleCompiler.shipped("work.connect.rules.detect"))));
    private static final Set<Hazard> ALL = EnumSet.allOf(Hazard.class);

    private final Detections detections;
    private final Map<Subject, Map<String, Detection>> flags = new HashMap<>();

    private Flags(Detections detections) {
        this.detections = detections;
        detections
                .all()
                .forEach(detection -> flags.computeIfAbsent(detection.subject(), first -> new TreeMap<>())
                        .merge(detection.rule().id() + " " + detection.caseId(), detection, Detection::graver));
    }

    static Flags of(Workplace workplace) {
        return new Flags(DETECT.in(Indicate.from(workplace)));
    }

    private Stream<Detection> of(Subject subject, Set<Hazard> hazards) {
        return flags.getOrDefault(subject, Map.of()).values().stream()
                .filter(flag -> hazards.contains(flag.rule().rule().hazard()));
    }

    int count(Subject subject) {
        return (int) of(subject, ALL).count();
    }

    /** The sum over the flags of a subject, a level counting as its rank. */
    int severity(Subject subject) {
        return severity(subject, ALL);
    }

    int severity(Subject subject, Set<Hazard> hazards) {
        return of(subject, hazards).mapToInt(flag -> flag.severity().ordinal()).sum();
    }

    Severity gravest(Subject subject, Set<Hazard> hazards) {
        return of(subject, hazards)
                .map(Detection::severity)
                .max(Severity::compareTo)
                .orElse(Severity.NONE);
    }

    /** All that anything was flagged for. */
    Set<Hazard> hazards() {
        return flags.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .map(flag -> flag.rule().rule().hazard())
                .collect(Collectors.toSet());
    }

    Set<Gap> gaps(String rule, Subject subject) {
        return detections.gaps(rule, subject);
    }

    /** Every flag with its severity and confidence, by what it is about. */
    Map<Subject, List<String>> inShort(UnaryOperator<Subject> names) {
        Map<Subject, List<String>> inShort = new HashMap<>();
        flags.forEach((subject, of) -> inShort.put(
                names.apply(subject),
                of.values().stream()
                        .map(flag -> flag.rule().id() + " " + flag.severity() + " " + flag.confidence())
                        .sorted()
                        .toList()));
        return inShort;
    }
}
