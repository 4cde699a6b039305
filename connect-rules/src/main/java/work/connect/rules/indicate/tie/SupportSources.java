package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * On how many people the support of a person rests, as the person says.
 *
 * @param person who was asked
 * @param sources colleagues who help them with the work, help them get on or grow, or are there to lean on; strained ties
 *     left out. Those who have left count where nobody else is named
 * @param kinds in how many of these four ways those colleagues support them
 * @param teamSize how many people the team of the person has, the person included
 * @param daysAway where there is one source: for how many days they have been on leave today; 0 while they are here
 * @param hasLeft whether there is one source, and they no longer work here
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record SupportSources(String person, int sources, int kinds, int teamSize, int daysAway, boolean hasLeft)
        implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
