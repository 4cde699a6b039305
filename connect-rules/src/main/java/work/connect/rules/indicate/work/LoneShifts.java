package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Whether somebody got in touch with a person who works alone or far from help, on each day on which that was agreed.
 *
 * @param person for whose sake it was agreed
 * @param shifts on how many of the last 28 days before today a check-in was agreed; days away do not count
 * @param withoutCheckIn on how many of them none took place, by whomever, within twelve hours of when it was due
 * @param confidence {@code MEDIUM} when absences are not kept
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record LoneShifts(String person, int shifts, int withoutCheckIn, Confidence confidence) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
