package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.HandlingIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How long an open report about conduct has waited for action.
 *
 * @param report its id
 * @param days calendar days since something was last done about it or somebody was protected, or since it was received
 *     when neither was. That its receipt was confirmed is no action
 * @param sexual whether sexual harassment is among the things it is about
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.CONDUCT,
        key = {"report"})
public record OverdueReport(String report, int days, boolean sexual) implements HandlingIndicator {
    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public String caseId() {
        return report;
    }
}
