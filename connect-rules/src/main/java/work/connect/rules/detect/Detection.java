package work.connect.rules.detect;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.rules.indicate.gauge.CaseIndicator;
import work.connect.rules.say.Language;
import work.connect.rules.say.Said;

/**
 * A rule spoke. Not for anybody's eyes before it is cleared.
 *
 * @param rule which rule
 * @param subject whom or what it is about
 * @param caseId the conflict or report it is about; empty for all else
 * @param step the highest rung that matched, from 1
 * @param severity by that rung
 * @param confidence how firmly it stands
 * @param facts the indicators and limits it rests on, in the order of the rule's conditions
 */
public record Detection(
        DetectRule rule,
        Subject subject,
        String caseId,
        int step,
        Severity severity,
        Confidence confidence,
        List<Object> facts) {

    private static final Comparator<Detection> GRAVER = Comparator.comparing(Detection::severity)
            .thenComparing(Detection::confidence)
            .thenComparingInt(detection -> detection.rule().order())
            .thenComparingInt(Detection::step)
            .thenComparing(Detection::caseId, Comparator.reverseOrder())
            .thenComparing(detection -> detection.facts().toString());

    public Detection {
        facts = List.copyOf(facts);
    }

    /** Every case it rests on; empty when it rests on none. */
    public Set<String> cases() {
        Set<String> cases = new TreeSet<>();
        for (Object fact : facts) {
            if (fact instanceof CaseIndicator indicator) {
                cases.addAll(indicator.cases());
            }
        }
        return cases;
    }

    /** The reason in one sentence, in no language yet. */
    public Said reason() {
        return Said.because(rule.rule(), facts);
    }

    /** The reason in one sentence, as the rule file words it. */
    public String because() {
        return reason().in(Language.ENGLISH);
    }

    /**
     * The more severe of two; of equals the firmer, then the one whose rule stands later, then the one further up its
     * ladder, then the one whose case has the earlier id, then by what they rest on. Never depends on which was found first.
     */
    public static Detection graver(Detection one, Detection other) {
        return GRAVER.compare(one, other) >= 0 ? one : other;
    }
}
