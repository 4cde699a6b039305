package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Somebody answered that they felt punished for reporting how they were treated.
 *
 * @param person who said so, of themselves
 * @param days calendar days since they said so last
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.CONDUCT,
        key = {"person"})
public record FeltPunished(String person, int days) implements OwnAnswer {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
