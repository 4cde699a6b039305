package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * What is no longer as it was when somebody went on the leave they are back from. Rests on rosters, reporting lines and
 * plans alone.
 *
 * @param person who is back
 * @param changes how many things changed from the first day away to the first day after it: the team they are in, whom
 *     they report to, and each change on record that touches their team or everybody
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record ChangedMeanwhile(String person, int changes) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
