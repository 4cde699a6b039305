package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.OnScaleOf;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How what a team answers has changed from one survey to the next.
 *
 * @param team whose answers
 * @param construct what was asked about
 * @param drop by how much it is worse than in the survey before, on the construct's reference scale; below zero where it is
 *     better
 * @param beyondChance whether two surveys of the same team would seldom differ so much by chance
 * @param fewest how many answered that one of the two to which fewer answered
 * @param confidence that of the less firm one
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team", "construct"})
public record TeamChange(
        String team,
        Construct construct,
        @OnScaleOf(value = "construct", difference = true) BigDecimal drop,
        boolean beyondChance,
        int fewest,
        Confidence confidence)
        implements Indicator {

    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }

    @Override
    public String which() {
        return construct.name();
    }
}
