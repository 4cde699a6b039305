package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How many colleagues a newcomer is tied to.
 *
 * @param person who started
 * @param days calendar days since the first day of work, from 0 to 180
 * @param peerTies colleagues with a supportive tie to the newcomer, named by either; those who lead or are led by them
 *     left out
 * @param confidence {@code MEDIUM} when not everybody in the team answered
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record NewcomerTies(String person, int days, int peerTies, Confidence confidence) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
