package work.connect.rules.detect;

import java.util.List;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.rules.rulebook.Sentence;

/**
 * A rule spoke. Not for anybody's eyes before it is cleared.
 *
 * @param rule which rule
 * @param subject whom or what it is about
 * @param caseId the conflict or report it is about; empty for all else
 * @param severity by the highest rung that matched
 * @param confidence how firmly it stands
 * @param facts the indicators and limits it rests on, in the order of the rule's conditions
 */
public record Detection(
        DetectRule rule, Subject subject, String caseId, Severity severity, Confidence confidence, List<Object> facts) {

    public Detection {
        facts = List.copyOf(facts);
    }

    /** The reason in one sentence. */
    public String because() {
        return Sentence.of(rule.rule(), facts);
    }

    /** The more severe of two; of equals the firmer, then the one whose rule stands later. */
    public static Detection graver(Detection one, Detection other) {
        int bySeverity = one.severity.compareTo(other.severity);
        int byConfidence = bySeverity != 0 ? bySeverity : one.confidence.compareTo(other.confidence);
        int byOrder = byConfidence != 0 ? byConfidence : one.rule.order() - other.rule.order();
        return byOrder >= 0 ? one : other;
    }
}
