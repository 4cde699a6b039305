package work.connect.rules.detect;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.DetectRule.Need;

/**
 * All that the rules said, and what they could not say. Not for anybody's eyes before it is cleared.
 */
public final class Detections {

    private final List<Detection> all;
    private final Map<String, List<DetectRule>> variants;
    private final Unknowns unknowns;

    Detections(Collection<Detection> all, Map<String, List<DetectRule>> variants, Unknowns unknowns) {
        this.all = List.copyOf(all);
        this.variants = new TreeMap<>(variants);
        this.unknowns = unknowns;
    }

    /** In no promised order. */
    public List<Detection> all() {
        return all;
    }

    /** The variants of each rule by its id, in the order of the ids. */
    public Map<String, List<DetectRule>> rules() {
        return variants;
    }

    /**
     * Why a rule that has not spoken about a subject was not assessed, in the order of the constants; empty when it was
     * assessed and is silent.
     *
     * <p>A rule is not assessed when something that one of its variants needs is not known, unless another variant is
     * written for just that.
     */
    public Set<Gap> gaps(String id, Subject subject) {
        Set<Gap> gaps = new TreeSet<>();
        List<DetectRule> rules = variants.get(id);
        for (DetectRule rule : rules) {
            Set<Need> missing = new HashSet<>();
            for (Need need : rule.needs()) {
                if (unknowns.lacks(need, subject)) {
                    missing.add(need);
                }
            }
            if (!missing.isEmpty() && rules.stream().noneMatch(other -> other.standsInFor(missing))) {
                missing.forEach(need -> gaps.addAll(unknowns.gaps(need, subject)));
            }
        }
        return gaps;
    }
}
