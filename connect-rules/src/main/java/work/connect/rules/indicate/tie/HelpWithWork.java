package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Who helps a person with the work, as the person says.
 *
 * @param person who was asked
 * @param helpers colleagues from whom the person gets help, advice or answers; strained ties left out
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record HelpWithWork(String person, int helpers) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
