package example.own;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.Means;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/** All is wrong with it: the name is one of ours, the key is missing, the number is not exact. */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"group"})
public record LeaderContact(@Means("which team") String team, double share) implements Indicator {
    @Override
    public Subject subject() {
        return Subject.team(team);
    }
}
