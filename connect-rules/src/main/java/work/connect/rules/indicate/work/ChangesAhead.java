package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Said;

/**
 * When the next change comes that touches a team or a unit it belongs to and that nobody was asked about. Changes for the
 * whole organisation are told as {@link ChangesAheadForAll}. Not measured where no change lies
 * ahead within a year.
 *
 * @param team whom it touches
 * @param daysToUnasked calendar days until the next one of which nobody it touches was asked, unless it is urgent; 0 when
 *     it is today, 366 when there is none within a year
 * @param daysToUnaskedOnJobs the same for one that touches jobs
 * @param people how many are in the team
 * @param confidence {@code MEDIUM} when it is not on record whether one of them is urgent
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"team"})
public record ChangesAhead(String team, int daysToUnasked, int daysToUnaskedOnJobs, int people, Confidence confidence)
        implements GroupIndicator {

    @Override
    public Subject subject() {
        return new Subject.Team(team);
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
