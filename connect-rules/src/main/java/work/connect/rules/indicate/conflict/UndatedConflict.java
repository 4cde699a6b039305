package work.connect.rules.indicate.conflict;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.CaseIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * A conflict that is not settled, of which neither the beginning nor a step is dated.
 *
 * @param pair the two parties
 * @param conflict its id
 */
@RuleFact(
        unit = Unit.PAIR,
        disclosure = DisclosureClass.PAIR_CONFLICT,
        key = {"pair", "conflict"})
public record UndatedConflict(Subject.Pair pair, String conflict) implements CaseIndicator {
    @Override
    public Subject subject() {
        return pair;
    }

    @Override
    public String caseId() {
        return conflict;
    }

    /** How long it has been open is not known. */
    @Override
    public Confidence confidence() {
        return Confidence.LOW;
    }
}
