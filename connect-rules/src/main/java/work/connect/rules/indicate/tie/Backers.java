package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Who stands by a person at work, as the person says.
 *
 * @param person who was asked
 * @param backers colleagues whom the person trusts to stand by them, can lean on, or calls a friend; strained ties left
 *     out
 * @param remote whether the person is known to work away from the site nearly always
 * @param backedOutsideWork whether the person has said that they find backing outside work
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record Backers(String person, int backers, boolean remote, boolean backedOutsideWork) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
