package work.connect.rules.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.DetectRule.Need;
import work.connect.rules.indicate.Indicator;
import work.connect.rules.indicate.Unknown;

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

    /** Why this is not known of the subject; empty when it is known. */
    List<Gap> gaps(Need need, Subject subject) {
        Map<Subject, List<Unknown>> unknowns = byKind.get(need.indicator());
        if (unknowns == null) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>();
        collect(unknowns.get(subject), need, gaps);
        collect(unknowns.get(Subject.ORGANISATION), need, gaps);
        return gaps;
    }

    private static void collect(@org.jspecify.annotations.Nullable List<Unknown> unknowns, Need need, List<Gap> gaps) {
        if (unknowns != null) {
            for (Unknown unknown : unknowns) {
                if (unknown.which().isEmpty() || unknown.which().equals(need.which())) {
                    gaps.add(unknown.gap());
                }
            }
        }
    }

    boolean lacks(Need need, Subject subject) {
        return byKind.containsKey(need.indicator()) && !gaps(need, subject).isEmpty();
    }
}
