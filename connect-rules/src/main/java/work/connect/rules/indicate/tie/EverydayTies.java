package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * The everyday contact of a person, beyond close ties.
 *
 * @param person whose contact
 * @param contacts colleagues, other than those with a close tie, with whom a supportive tie of help, giving or doing
 *     things together is named from either side
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record EverydayTies(String person, int contacts) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
