package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How often people from outside abused or attacked somebody in a team, and where most of it happens. Whom it happened to is
 * not told.
 *
 * @param team which team; that of the worker where the incident names none
 * @param incidents how many in the last 90 days, of whatever kind
 * @param grave how many acts of violence, threats or sexual harassment nobody has looked after, in the last 365 days
 * @param where where most of these happened, in the host's words for site and task; empty when that is not on record
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"team"})
public record OutsideIncidents(String team, int incidents, int grave, String where) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }
}
