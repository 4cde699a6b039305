package work.connect.rules.indicate.help;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How long ago a person was last thanked or praised on record, next to how often their team is. There is none for people who
 * want no praise before others: private thanks are not on record.
 *
 * @param person who is thanked
 * @param days calendar days since, or since the record or the employment began if that was later; days away do not count
 * @param teamMedian how often half of the team or more were thanked in the last 30 days: the median, rounded down, so that it
 *         reaches a whole limit if the exact median does
 * @param people of how many people that is the median
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record RecognitionReceived(String person, int days, int teamMedian, int people) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
