package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How many people somebody leads directly, and how often they meet them. Rests on reporting lines and dates alone.
 *
 * @param person who leads
 * @param reports how many work here today and report to them or, where no reporting line is on record, are in a team
 *     they lead
 * @param medianGapDays for how many days, on the whole, one of these waits for the next one-to-one: for each the days of
 *     the last 84 on which neither was away, for each day with a one-to-one; the median, of an even number the lower
 *     one in the middle. Rounded up, so that a comparison by {@code >} with a whole number never errs
 * @param confidence {@code MEDIUM} when absences are not kept
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record LeadershipSpan(String person, int reports, int medianGapDays, Confidence confidence)
        implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
