package work.connect.rules.indicate.help;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How many of a person's requests for help of the last 28 days went without an answer for more than five working days.
 * That somebody could not help is an answer. A request that was taken back does not count; days on which who asked or who
 * was asked was away are not waited.
 *
 * @param person who asked
 * @param workdays more than how many working days without an answer; 5
 * @param requests how many
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person", "workdays"})
public record UnansweredRequests(String person, int workdays, int requests) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
