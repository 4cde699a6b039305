package work.connect.rules.indicate.contact;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Whether somebody who is back after being away has been in touch with their team. Rests on dates alone; why they were
 * away is not known here.
 *
 * @param person who is back
 * @param leaveDays how many calendar days they were away
 * @param daysBack how many calendar days have passed since the last day away, today included; the first day back is 1
 * @param metTeam whether they have been in contact with anybody of their team, or with who leads them, since
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record BackInTheTeam(String person, int leaveDays, int daysBack, boolean metTeam) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
