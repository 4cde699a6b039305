package work.connect.rules.indicate.contact;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * A way back after leave is agreed: a plan for the return is on record, or check-ins after leave are.
 *
 * @param person who is back
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record PhasedReturn(String person) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
