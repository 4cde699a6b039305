package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Somebody who started at most 180 days ago.
 *
 * @param person who started
 * @param days calendar days since the first day of work, from 0 to 180
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record Newcomer(String person, int days) implements Indicator {

    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
