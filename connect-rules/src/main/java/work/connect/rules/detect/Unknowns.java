package work.connect.rules.detect;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.DetectRule.Need;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Unknown;

/** What could not be measured, to be looked up by what a rule needs. */
final class Unknowns {

    private final Map<Class<? extends Indicator>, List<Unknown>> byKind = new HashMap<>();

    /** Few kinds are ever asked for, so each is sorted by subject when it is. */
    private final Map<Class<? extends Indicator>, Map<Subject, List<Unknown>>> bySubject = new ConcurrentHashMap<>();

    Unknowns(List<Unknown> unknowns) {
        for (Unknown unknown : unknowns) {
            byKind.computeIfAbsent(unknown.indicator(), kind -> new ArrayList<>())
                    .add(unknown);
        }
    }

    private Map<Subject, List<Unknown>> bySubject(Class<? extends Indicator> kind) {
        return bySubject.computeIfAbsent(
                kind, asked -> byKind.getOrDefault(asked, List.of()).stream().collect(groupingBy(Unknown::subject)));
    }

    /** What is not known of the subject, of what is needed; empty when it is known. */
    List<Unknown> of(Need need, Subject subject) {
        if (!byKind.containsKey(need.indicator())) {
            return List.of();
        }
        Map<Subject, List<Unknown>> unknowns = bySubject(need.indicator());
        List<Unknown> found = new ArrayList<>();
        collect(unknowns.getOrDefault(subject, List.of()), need, found);
        if (!subject.equals(Subject.ORGANISATION)) {
            collect(unknowns.getOrDefault(Subject.ORGANISATION, List.of()), need, found);
        }
        return found;
    }

    private static void collect(List<Unknown> unknowns, Need need, List<Unknown> found) {
        for (Unknown unknown : unknowns) {
            if (unknown.which().isEmpty() || unknown.which().equals(need.which())) {
                found.add(unknown);
            }
        }
    }

    boolean lacks(Need need, Subject subject) {
        return !of(need, subject).isEmpty();
    }
}
