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
 * Where a team stands among the teams it is compared with; only where the host gave norms of teams.
 *
 * @param team whose answers
 * @param construct what was asked about
 * @param worstFifth a fifth of the teams compared with is worse than this, on the construct's reference scale
 * @param surveys in how many surveys in a row, up to the last, the team lay in the worst fifth by more than chance may
 *     make; 0 when it does not now
 * @param confidence {@code MEDIUM} when how far the answers lie apart is not known, so that chance is left out of account
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team", "construct"})
public record TeamStanding(
        String team,
        Construct construct,
        @OnScaleOf("construct") BigDecimal worstFifth,
        int surveys,
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
