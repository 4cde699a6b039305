package work.connect.rules.indicate.gauge;

import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;

/**
 * Something measured about a subject: exact, and without a verdict.
 *
 * <p>There is an indicator only where the value is known; where it is not, there is an {@link Unknown} instead.
 */
public interface Indicator {

    /** Whom or what it is about. */
    Subject subject();

    /** Which one of its kind it is for its subject, such as the construct of a score; empty where there is one at most. */
    default String which() {
        return "";
    }

    /** The conflict or report it is about; empty for all else. */
    default String caseId() {
        return "";
    }

    /** How firmly it is known. */
    default Confidence confidence() {
        return Confidence.HIGH;
    }
}
