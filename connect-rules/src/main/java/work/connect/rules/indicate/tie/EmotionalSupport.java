package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * On whom a person can lean when work is hard, as the person says.
 *
 * @param person who was asked
 * @param supporters colleagues whom the person names for that; strained ties left out
 * @param backedOutsideWork whether the person has said that they find backing outside work
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record EmotionalSupport(String person, int supporters, boolean backedOutsideWork) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
