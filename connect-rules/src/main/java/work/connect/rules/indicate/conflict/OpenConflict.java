package work.connect.rules.indicate.conflict;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.CaseIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * A conflict that is not settled, and how long nothing has been done about it.
 *
 * @param pair the two parties
 * @param conflict its id
 * @param daysSinceLastStep calendar days since the last step to resolve it, or since it began when there was none
 */
@RuleFact(
        unit = Unit.PAIR,
        disclosure = DisclosureClass.PAIR_CONFLICT,
        key = {"pair", "conflict"})
public record OpenConflict(Subject.Pair pair, String conflict, int daysSinceLastStep) implements CaseIndicator {
    @Override
    public Subject subject() {
        return pair;
    }

    @Override
    public String caseId() {
        return conflict;
    }
}
