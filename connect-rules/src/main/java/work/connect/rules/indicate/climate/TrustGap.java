package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Said;

/**
 * How much less people trust those at the top than the one who leads them.
 *
 * @param senior trust in senior leaders, from 0 to 100
 * @param leader trust in one's own leader, from 0 to 100
 * @param gap by how much the first is lower; below zero where it is higher
 * @param respondents how many answered that of the two to which fewer did; 0 when that is not known
 * @param confidence that of the less firm one
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {})
public record TrustGap(BigDecimal senior, BigDecimal leader, BigDecimal gap, int respondents, Confidence confidence)
        implements GroupIndicator {

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public int contributors() {
        return respondents;
    }

    @Override
    public Said shown() {
        return Shown.coarsely(senior, Construct.TRUST_IN_SENIOR_LEADERS);
    }
}
