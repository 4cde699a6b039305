package work.connect.rules.indicate.contact;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Somebody is back after being away. Rests on dates alone; why they were away is not known here.
 *
 * @param person who is back
 * @param leaveDays how many calendar days they were away
 * @param workdaysBack how many working days have passed since
 * @param metLeader whether they have had a one-to-one with their leader since
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record ReturnFromLeave(String person, int leaveDays, int workdaysBack, boolean metLeader) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
