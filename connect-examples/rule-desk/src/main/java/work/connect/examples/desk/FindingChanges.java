package work.connect.examples.desk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;

/** How the findings about a workplace differ under two sets of rules: by rule, in numbers, and about nobody by name. */
final class FindingChanges {

    private final Map<String, Map<Subject, Severity>> before;
    private final Map<String, Map<Subject, Severity>> after;

    FindingChanges(Detections before, Detections after) {
        this.before = found(before);
        this.after = found(after);
    }

    /** The gravest of what each rule says about each subject, by the id of the rule. */
    private static Map<String, Map<Subject, Severity>> found(Detections detections) {
        Map<String, Map<Subject, Severity>> found = new TreeMap<>();
        for (Detection detection : detections.all()) {
            found.computeIfAbsent(detection.rule().id(), id -> new HashMap<>())
                    .merge(
                            detection.subject(),
                            detection.severity(),
                            (one, other) -> one.isAtLeast(other) ? one : other);
        }
        return found;
    }

    /** A line for each rule whose findings differ. */
    List<String> inWords() {
        Map<String, String> lines = new TreeMap<>();
        for (Map<String, Map<Subject, Severity>> side : List.of(before, after)) {
            side.keySet().forEach(id -> lines.put(id, line(id)));
        }
        return lines.values().stream().filter(line -> !line.isEmpty()).toList();
    }

    private String line(String id) {
        Map<Subject, Severity> was = before.getOrDefault(id, Map.of());
        Map<Subject, Severity> is = after.getOrDefault(id, Map.of());
        if (was.equals(is)) {
            return "";
        }
        Set<Subject> all = new HashSet<>(was.keySet());
        all.addAll(is.keySet());
        all.removeIf(subject -> Objects.equals(was.get(subject), is.get(subject)));
        return "%s differs about %s\n      before: %s\n      after:  %s"
                .formatted(
                        id,
                        Counted.words(all.size(), all.iterator().next().unit()),
                        tally(was.values()),
                        tally(is.values()));
    }

    private static String tally(Collection<Severity> severities) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        severities.forEach(severity -> counts.merge(severity, 1, Integer::sum));
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", "));
    }
}
