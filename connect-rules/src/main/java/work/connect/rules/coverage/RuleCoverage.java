package work.connect.rules.coverage;

import java.util.List;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Unit;

/**
 * About how many a rule can speak.
 *
 * @param rule its id
 * @param asks its question
 * @param unit what it asks about
 * @param assessed how many people or teams it could be asked about and answered, by a finding or by silence;
 *     for the organisation 0 or 1
 * @param partly about how many more it could speak in part, for it asks several things and one of them at least is known
 * @param all how many there are; 0 for rules about two people, for to say how many are in conflict would say too much
 * @param reasons why it could not be answered about the others, those that concern most of them first
 */
public record RuleCoverage(
        String rule, String asks, Unit unit, int assessed, int partly, int all, List<Reason> reasons) {

    /**
     * Why a rule could not be answered.
     *
     * @param gap what was missing
     * @param subjects about how many
     */
    public record Reason(Gap gap, int subjects) {}

    public RuleCoverage {
        reasons = List.copyOf(reasons);
    }

    /** In whole percent, rounded down; 100 when there is nothing to ask about. */
    public int percent() {
        return all == 0 ? 100 : (int) (100L * assessed / all);
    }
}
