package work.connect.rules.indicate.telemetry;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * The same as {@link ContactTrend} for twice four weeks in a row, both next to the eight weeks before them.
 *
 * @param person whose contact
 * @param percent the higher of the two percentages
 * @param drop the smaller of the two drops
 * @param othersPercent how much contact the team had without this person in these eight weeks, as a percentage of the eight before;
 *         rounded down; 100 where it had none
 * @param changed whether in these weeks a change of tools, hours, place, leader or structure took effect for them, or they changed
 *         teams
 * @param confidence {@code LOW} when absences are not on record
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record LastingContactDrop(
        String person, int percent, int drop, int othersPercent, boolean changed, Confidence confidence)
        implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
