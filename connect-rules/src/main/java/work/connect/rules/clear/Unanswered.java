package work.connect.rules.clear;

import java.util.List;
import work.connect.model.assessment.Gap;
import work.connect.rules.rulebook.rule.Rule;

/**
 * A question that could not be answered.
 *
 * @param rule the rule that asks it
 * @param gaps what was missing, in the order of the constants
 */
public record Unanswered(Rule rule, List<Gap> gaps) {

    public Unanswered {
        gaps = List.copyOf(gaps);
    }
}
