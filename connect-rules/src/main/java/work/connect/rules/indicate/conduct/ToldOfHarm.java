package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.conduct.ConductNature;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Somebody answered that they were attacked, threatened or harassed, whoever did it; once for each thing they met with.
 *
 * @param person who said so, of themselves
 * @param nature what they met with
 * @param days calendar days since they said so last
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.CONDUCT,
        key = {"person", "nature"})
public record ToldOfHarm(String person, ConductNature nature, int days) implements OwnAnswer {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }

    @Override
    public String which() {
        return nature.name();
    }
}
