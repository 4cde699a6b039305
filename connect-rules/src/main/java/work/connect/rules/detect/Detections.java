package work.connect.rules.detect;

import java.util.ArrayList;
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
import work.connect.rules.indicate.gauge.Unknown;

/**
 * All that the rules said, and what they could not say. Not for anybody's eyes before it is cleared.
 */
public final class Detections {

    private final List<Detection> all;
    private final Map<String, List<DetectRule>> variants;
    private final Unknowns unknowns;
    private final List<LeftOut> leftOut;
    private final Set<DetectRule> unasked;

    Detections(
            Collection<Detection> all,
            Map<String, List<DetectRule>> variants,
            Unknowns unknowns,
            List<LeftOut> leftOut,
            Set<DetectRule> unasked) {
        this.all = List.copyOf(all);
        this.variants = new TreeMap<>(variants);
        this.unknowns = unknowns;
        this.leftOut = List.copyOf(leftOut);
        this.unasked = Set.copyOf(unasked);
    }

    /** The books whose rules were stopped, in the order of the books; most often none. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** The rules of those books: they were asked of nobody. */
    public Set<DetectRule> unasked() {
        return unasked;
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
     * written for just that; and when one of its variants is of a book that was left out.
     */
    public Set<Gap> gaps(String id, Subject subject) {
        Set<Gap> gaps = new TreeSet<>();
        if (isLeftOut(id)) {
            gaps.add(Gap.BOOK_LEFT_OUT);
        }
        missing(id, subject).forEach(unknown -> gaps.add(unknown.gap()));
        return gaps;
    }

    /** Whether a variant of a rule is of a book that was left out. */
    public boolean isLeftOut(String id) {
        return variants.getOrDefault(id, List.of()).stream().anyMatch(unasked::contains);
    }

    /** Whether one variant of a rule at least had all it needs to speak about a subject. */
    public boolean isAskedInPart(String id, Subject subject) {
        return variants.get(id).stream()
                .filter(rule -> !unasked.contains(rule))
                .anyMatch(rule -> rule.needs().stream().noneMatch(need -> unknowns.lacks(need, subject)));
    }

    /** What could not be measured and had to be, for the same; in no promised order. */
    public List<Unknown> missing(String id, Subject subject) {
        List<Unknown> gaps = new ArrayList<>();
        List<DetectRule> rules = variants.get(id);
        for (DetectRule rule : rules) {
            Set<Need> missing = new HashSet<>();
            for (Need need : rule.needs()) {
                if (unknowns.lacks(need, subject)) {
                    missing.add(need);
                }
            }
            if (!missing.isEmpty() && rules.stream().noneMatch(other -> other.standsInFor(missing))) {
                missing.forEach(need -> gaps.addAll(unknowns.of(need, subject)));
            }
        }
        return gaps;
    }
}
