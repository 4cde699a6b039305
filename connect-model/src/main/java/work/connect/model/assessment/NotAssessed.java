package work.connect.model.assessment;

import java.util.List;
import java.util.Objects;

/**
 * A question that could not be answered. Told to the person it is about and to nobody else.
 *
 * @param rule the rule, by its stable id
 * @param asks the question it asks
 * @param gaps what was missing, in the order of the constants
 */
public record NotAssessed(String rule, String asks, List<Gap> gaps) {

    public NotAssessed {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(asks, "asks");
        gaps = List.copyOf(gaps);
    }
}
