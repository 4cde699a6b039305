package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How many ties a person has, and how much they are good for. It feeds a strength and no rule.
 *
 * @param person whose ties
 * @param named colleagues whom the person names with a supportive tie
 * @param returned those of them who name the person with a supportive tie as well
 * @param functions how many of the six functions of ties at work are served by what the person names: help with the
 *     work, getting on, emotional support, friendship, growing, giving to others
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record TieRange(String person, int named, int returned, int functions) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
