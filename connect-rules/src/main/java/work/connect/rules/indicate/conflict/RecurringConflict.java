package work.connect.rules.indicate.conflict;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.CaseIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * A conflict that was settled and broke out again, and is not settled.
 *
 * @param pair the two parties
 * @param conflict its id
 * @param timesReopened on how many days of the last 180 it broke out again; not counted are days on which it had been
 *     settled that same day, which corrects an entry
 */
@RuleFact(
        unit = Unit.PAIR,
        disclosure = DisclosureClass.PAIR_CONFLICT,
        key = {"pair", "conflict"})
public record RecurringConflict(Subject.Pair pair, String conflict, int timesReopened) implements CaseIndicator {
    @Override
    public Subject subject() {
        return pair;
    }

    @Override
    public String caseId() {
        return conflict;
    }
}
