package work.connect.rules.indicate.conflict;

import java.util.Set;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.CaseIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * A conflict about the two people themselves that is not settled, after an earlier one of the same two about their work.
 * Who may not know of both is not told of it.
 *
 * @param pair the two parties
 * @param conflict the id of the later one
 * @param earlier the id of the earlier one, settled or not
 * @param daysAfter calendar days from the beginning of the earlier to the beginning of the later
 * @param daysSinceLastStep calendar days since the last step to resolve the later, or since it began
 */
@RuleFact(
        unit = Unit.PAIR,
        disclosure = DisclosureClass.PAIR_CONFLICT,
        key = {"pair", "conflict", "earlier"})
public record EscalatedConflict(
        Subject.Pair pair, String conflict, String earlier, int daysAfter, int daysSinceLastStep)
        implements CaseIndicator {
    @Override
    public Subject subject() {
        return pair;
    }

    @Override
    public String caseId() {
        return conflict;
    }

    @Override
    public Set<String> cases() {
        return Set.of(conflict, earlier);
    }
}
