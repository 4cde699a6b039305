package work.connect.rules.indicate;

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

    /** The conflict or report it is about; empty for all else. */
    default String caseId() {
        return "";
    }

    /** How firmly it is known. */
    default Confidence confidence() {
        return Confidence.HIGH;
    }
}
