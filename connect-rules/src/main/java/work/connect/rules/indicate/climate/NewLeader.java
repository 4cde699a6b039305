package work.connect.rules.indicate.climate;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Who leads a team today had led it for a short time only when it answered, or not yet.
 *
 * @param team whose answers
 * @param construct what was asked about
 * @param days for how many days they had; 0 when they began later. At most 180
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"team", "construct"})
public record NewLeader(String team, Construct construct, int days) implements Indicator {

    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }

    @Override
    public String which() {
        return construct.name();
    }
}
