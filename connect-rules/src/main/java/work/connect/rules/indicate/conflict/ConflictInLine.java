package work.connect.rules.indicate.conflict;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.CaseIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * A conflict that is not settled, between two people of whom one stands above the other, or did since it began: their
 * leader, or the leader of their leader.
 *
 * @param pair the two parties
 * @param conflict its id
 * @param dated whether any day of it is known
 * @param daysWithoutNeutralHelp calendar days since somebody neutral last led a talk or the two agreed on something, or
 *     since it began or broke out again; 0 when no day is known
 */
@RuleFact(
        unit = Unit.PAIR,
        disclosure = DisclosureClass.PAIR_CONFLICT,
        key = {"pair", "conflict"})
public record ConflictInLine(Subject.Pair pair, String conflict, boolean dated, int daysWithoutNeutralHelp)
        implements CaseIndicator {
    @Override
    public Subject subject() {
        return pair;
    }

    @Override
    public String caseId() {
        return conflict;
    }

    /** Without a date it is not known how long it has been open. */
    @Override
    public Confidence confidence() {
        return dated ? Confidence.HIGH : Confidence.LOW;
    }
}
