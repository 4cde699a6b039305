package work.connect.rules.indicate.contact;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How often a person and their leader meet one-to-one, next to the first thirty days in which they worked together. Rests
 * on dates alone.
 *
 * <p>They began on the latest of the days on which the person, their team, their place in it or their reporting to this
 * leader began. Days on which either was away do not count.
 *
 * @param person who is led
 * @param days how many days have passed since they began, from 0 to 180
 * @param first how many one-to-ones in the first thirty days
 * @param later how many since
 * @param percent how many a day since, as a percentage of how many a day before; rounded down, so that it lies below a whole
 *         limit if the exact share does; 100 where there was none before or nothing can be compared yet
 * @param confidence {@code MEDIUM} when absences are not on record
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record FadingContact(String person, int days, int first, int later, int percent, Confidence confidence)
        implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
