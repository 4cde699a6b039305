package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How many incidents with people from outside, of those that somebody has not agreed to be named in, nobody has looked
 * after within a year. For that person alone.
 *
 * @param person whom it happened to
 * @param incidents how many
 * @param grave how many of these were violence, threats or sexual harassment
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record OwnIncidents(String person, int incidents, int grave) implements OwnAnswer {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
