package work.connect.rules.coverage;

import java.util.List;
import java.util.Optional;

/**
 * What could be assessed of a workplace, and what would let more be.
 *
 * <p>For the host's data steward alone. It names nobody, but it counts people of whom little is known, and must not be
 * shown to leaders or others.
 *
 * @param people how many people there are
 * @param teams how many teams somebody belongs to
 * @param rules one for each rule, in the order of their ids
 * @param unlocks what would let more be assessed, most first; empty when everything can be
 * @param scales how reliable the scales are whose items people answered, in the order of their names
 */
public record Coverage(
        int people, int teams, List<RuleCoverage> rules, List<Unlock> unlocks, List<ScaleReliability> scales) {

    public Coverage {
        rules = List.copyOf(rules);
        unlocks = List.copyOf(unlocks);
        scales = List.copyOf(scales);
    }

    /** The single further file, column or survey that would let most be assessed. */
    public Optional<Unlock> next() {
        return unlocks.stream().findFirst();
    }

    /** As a text for people, of lines of at most 100 characters where words allow. */
    public String summarize() {
        return CoverageText.of(this);
    }
}
