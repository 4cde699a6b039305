package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.OnScaleOf;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How far the answers of the people of a team lie apart, and how many of them are low, whatever the mean says.
 *
 * <p>A share of fewer than five people is given as 0: of so few nothing may be said. Shares are rounded down, so that a
 * comparison by {@code >=} with a whole number never errs.
 *
 * @param team whose answers
 * @param construct what was asked about
 * @param deviation the standard deviation on the construct's reference scale, rounded down to four decimals
 * @param worstHalfPercent how many of 100 who answered lie in the worse half of the scale, its middle included
 * @param worstThirdPercent how many lie in its worst third, the limit included: up to 3 of 1 to 7
 * @param worstQuarterPercent how many lie in its worst quarter, the limit included: up to 25 of 0 to 100
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team", "construct"})
public record TeamSpread(
        String team,
        Construct construct,
        @OnScaleOf(value = "construct", difference = true) BigDecimal deviation,
        int worstHalfPercent,
        int worstThirdPercent,
        int worstQuarterPercent)
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
