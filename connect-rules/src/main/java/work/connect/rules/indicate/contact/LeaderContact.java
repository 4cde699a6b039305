package work.connect.rules.indicate.contact;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How long ago a person and their leader had a one-to-one. Rests on dates alone.
 *
 * @param person who is led
 * @param daysSinceOneToOne calendar days since the last one-to-one, or since the register, the employment or, as far as
 *     that is on record, the time under this leader began if that was later; days on which either was away do not count;
 *     never negative
 * @param everMet whether a one-to-one is on record at all
 * @param confidence {@code LOW} when only the beginning of the register is known, {@code MEDIUM} when absences are not
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record LeaderContact(String person, int daysSinceOneToOne, boolean everMet, Confidence confidence)
        implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
