package work.connect.rules.indicate;

import java.util.List;
import work.connect.rules.indicate.gauge.Unknown;

/**
 * All that could be measured in a workplace, and what could not.
 *
 * @param batches what was measured, subject by subject, each once, in batches that hold whole teams; what rules join is
 *     always in one batch
 * @param unknowns what could not be measured, in no promised order
 */
public record Indicators(List<List<Profile>> batches, List<Unknown> unknowns) {

    public Indicators {
        batches = List.copyOf(batches);
        unknowns = List.copyOf(unknowns);
    }

    /** How many indicators there are in all. */
    public int size() {
        int size = 0;
        for (List<Profile> batch : batches) {
            for (Profile profile : batch) {
                size += profile.indicators().size();
            }
        }
        return size;
    }
}
