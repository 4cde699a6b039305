package work.connect.rules.rulebook.parse;

import java.util.Collections;
import java.util.Set;
import work.connect.rules.rulebook.rule.Rule;

/**
 * A rule of which a part was not understood. What was understood is checked, so that all that is wrong with it is told at
 * once; nothing of it is ever used.
 *
 * @param rule as far as it was understood
 * @param lost the names of metadata that stands there and was not understood
 * @param hasConditions whether its conditions were understood, and whom it speaks about
 */
public record Unfinished(Rule rule, Set<String> lost, boolean hasConditions) {

    /** Metadata without which the conditions cannot be judged. */
    private static final Set<String> READ_BY_CONDITIONS = Set.of("because", "given", "ladder", "unit");

    public Unfinished {
        lost = Set.copyOf(lost);
    }

    /** Whether the conditions can be judged on their own. */
    public boolean canJudgeConditions() {
        return hasConditions && Collections.disjoint(lost, READ_BY_CONDITIONS);
    }
}
