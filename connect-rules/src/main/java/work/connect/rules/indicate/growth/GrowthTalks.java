package work.connect.rules.indicate.growth;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How long ago somebody talked with a person about growth or career.
 *
 * @param person whose growth
 * @param days calendar days since the last talk about growth or career, or mentoring, whoever asked for it; since the
 *     register is kept or the person started where there was none. Days on which the person was on leave are left out
 * @param contentInRole whether the person has said that they want no other task or career
 * @param confidence {@code MEDIUM} when leave is not on record, {@code LOW} when there was no talk and no start date is
 *     known
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record GrowthTalks(String person, int days, boolean contentInRole, Confidence confidence) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
