package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * What somebody complained of under their name and nobody has answered for a year at most, or what they complained of in
 * the last 90 days.
 *
 * @param person who complained
 * @param pressure how often of a push to join social events or to share personal things
 * @param breaches how often of something told in confidence that was passed on
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record Complaints(String person, int pressure, int breaches) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
