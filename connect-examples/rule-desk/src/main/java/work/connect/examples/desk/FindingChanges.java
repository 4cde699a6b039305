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
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.Indicate;

/** How the findings about a workplace differ under two sets of rules: by rule, in numbers, and about nobody by name. */
final class FindingChanges {

    private final Map<String, Map<Subject, Severity>> before;
    private final Map<String, Map<Subject, Severity>> after;

    FindingChanges(Workplace workplace, Detect before, Detect after) {
        this.before = found(workplace, before);
        this.after = found(workplace, after);
    }

    /** The gravest of what each rule says about each subject, by the id of the rule. */
    private static Map<String, Map<Subject, Severity>> found(Workplace workplace, Detect detect) {
        Map<String, Map<Subject, Severity>> found = new TreeMap<>();
        for (Detection detection : detect.in(Indicate.from(workplace, detect.gauges(), detect.asked()))
                .all()) {
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
                .formatted(id, count(all), tally(was.values()), tally(is.values()));
    }

    private static String count(Set<Subject> subjects) {
        boolean isOne = subjects.size() == 1;
        return subjects.size() + " "
                + switch (subjects.iterator().next().unit()) {
                    case PERSON -> isOne ? "person" : "people";
                    case PAIR -> isOne ? "pair" : "pairs";
                    case TEAM -> isOne ? "team" : "teams";
                    case ORGANISATION -> "organisation";
                };
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
