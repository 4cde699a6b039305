package work.connect.rules.indicate.climate;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Somebody who is led by their leader for a short time only.
 *
 * @param person who is led
 * @param days for how many days; at most 180
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record NewToLeader(String person, int days) implements Indicator {

    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
