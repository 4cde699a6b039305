package work.connect.rules.indicate.climate;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How often somebody spoke up in a team in the last 90 days. Of all its people together, so it is climate and no one's own
 * matter.
 *
 * @param team where; what was raised without saying by whom or where counts for every team, as nobody knows
 * @param members how many people are in the team
 * @param count how many concerns were raised
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team"})
public record ConcernsRaised(String team, int members, int count) implements Indicator {

    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }
}
