package work.connect.rules.indicate.telemetry;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * On how many days others reached somebody about work outside their working hours.
 *
 * @param person who was reached
 * @param days on how many of the last 28 days, today included, somebody else began such a contact: one on record as
 *     outside their hours or, where that is not said, one on a day off or away. Greetings and time together without a task
 *     do not count
 * @param confidence {@code MEDIUM} when absences are not on record
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record OutsideHours(String person, int days, Confidence confidence) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
