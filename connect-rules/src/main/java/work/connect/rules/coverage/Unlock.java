package work.connect.rules.coverage;

import java.util.List;
import work.connect.rules.indicate.gauge.DataNeed;

/**
 * Data that would let more be assessed.
 *
 * @param need what is missing
 * @param questions how many questions it would answer by itself: one for each rule and each person, team, pair or
 *     organisation it could then be asked about
 * @param rules the ids of the rules these questions belong to, in their order
 */
public record Unlock(DataNeed need, int questions, List<String> rules) {
    public Unlock {
        rules = List.copyOf(rules);
    }
}
