package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Said;

/**
 * When the next change for the whole organisation comes that nobody was asked about. Not measured where no change lies
 * ahead within a year.
 *
 * @param daysToUnasked calendar days until the next one of which nobody it touches was asked, unless it is urgent; 0 when
 *     it is today, 366 when there is none within a year
 * @param daysToUnaskedOnJobs the same for one that touches jobs
 * @param people how many work here
 * @param confidence {@code MEDIUM} when it is not on record whether one of them is urgent
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {})
public record ChangesAheadForAll(int daysToUnasked, int daysToUnaskedOnJobs, int people, Confidence confidence)
        implements GroupIndicator {

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public int contributors() {
        return people;
    }

    @Override
    public Said shown() {
        return ChangesGauge.said(daysToUnasked, daysToUnaskedOnJobs);
    }
}
