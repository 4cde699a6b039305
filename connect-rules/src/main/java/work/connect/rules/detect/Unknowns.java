package work.connect.rules.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.DetectRule.Need;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Unknown;

/** What could not be measured, to be looked up by what a rule needs. */
final class Unknowns {

    private final Map<Class<? extends Indicator>, Map<Subject, List<Unknown>>> byKind = new HashMap<>();

    Unknowns(List<Unknown> unknowns) {
        for (Unknown unknown : unknowns) {
            byKind.computeIfAbsent(unknown.indicator(), kind -> new HashMap<>())
                    .computeIfAbsent(unknown.subject(), subject -> new ArrayList<>(1))
                    .add(unknown);
        }
    }

    /** What is not known of the subject, of what is needed; empty when it is known. */
    List<Unknown> of(Need need, Subject subject) {
        Map<Subject, List<Unknown>> unknowns = byKind.get(need.indicator());
        if (unknowns == null) {
            return List.of();
        }
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
        return byKind.containsKey(need.indicator()) && !of(need, subject).isEmpty();
    }
}
