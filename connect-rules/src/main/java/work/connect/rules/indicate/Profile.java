package work.connect.rules.indicate;

import java.util.List;
import java.util.Objects;
import work.connect.model.assessment.Subject;
import work.connect.rules.indicate.gauge.Indicator;

/**
 * All that was measured of one subject.
 *
 * @param subject whom or what it is about
 * @param indicators at most one of each kind and key, in no promised order
 */
public record Profile(Subject subject, List<Indicator> indicators) {

    public Profile {
        Objects.requireNonNull(subject, "subject");
        indicators = List.copyOf(indicators);
    }
}
