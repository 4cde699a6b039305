package work.connect.rules.indicate.climate;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * A team that was set up a short time ago.
 *
 * @param team which
 * @param days how many days ago; at most 180
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"team"})
public record NewTeam(String team, int days) implements Indicator {

    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }
}
