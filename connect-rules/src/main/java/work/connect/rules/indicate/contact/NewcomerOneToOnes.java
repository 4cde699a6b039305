package work.connect.rules.indicate.contact;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How often a newcomer and their leader have had a one-to-one. Rests on dates alone.
 *
 * @param person who started
 * @param days calendar days since the first day of work, from 0 to 180
 * @param oneToOnes how many since then, with whoever led them on the day, as far as that is on record
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record NewcomerOneToOnes(String person, int days, int oneToOnes) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
