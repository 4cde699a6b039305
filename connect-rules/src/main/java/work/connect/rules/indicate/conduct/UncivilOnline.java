package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How many contacts by mail, chat or video somebody called uncivil or hostile in the last 28 days. Nothing is read out of
 * what was written.
 *
 * @param person who said so, of their own contacts
 * @param acts how many; a hostile one that reached them outside their working hours counts twice
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.CONDUCT,
        key = {"person"})
public record UncivilOnline(String person, int acts) implements OwnAnswer {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
