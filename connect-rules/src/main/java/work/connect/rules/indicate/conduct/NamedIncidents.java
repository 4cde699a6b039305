package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How many incidents with people from outside, of those that somebody agreed to be named in, nobody has looked after
 * within a year. Of everybody, where such incidents are recorded.
 *
 * @param person whom it happened to
 * @param incidents how many
 * @param grave how many of these were violence, threats or sexual harassment
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record NamedIncidents(String person, int incidents, int grave) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
