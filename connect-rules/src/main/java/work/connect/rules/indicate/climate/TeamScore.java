package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.OnScaleOf;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Said;

/**
 * How a team answered a survey, by its most recent figure.
 *
 * @param team whose answers
 * @param construct what was measured
 * @param mean the mean on the construct's reference scale, in the construct's own direction; rounded down to four decimals, so that
 *     a comparison by {@code <} with a limit of at most four decimals never errs
 * @param respondents how many answered; 0 when that is not known
 * @param published whether the host has already published the figure
 * @param confidence {@code LOW} when the day is not known, {@code MEDIUM} when the number of answers is not known or
 *     those who answered disagree
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team", "construct"})
public record TeamScore(
        String team,
        Construct construct,
        @OnScaleOf("construct") BigDecimal mean,
        int respondents,
        boolean published,
        Confidence confidence)
        implements GroupIndicator {

    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }

    @Override
    public String which() {
        return construct.name();
    }

    @Override
    public int contributors() {
        return respondents;
    }

    /** All who answered: a mean says of nobody that something happened to them. */
    @Override
    public int sources() {
        return respondents;
    }

    @Override
    public Said shown() {
        return Shown.of(mean.setScale(1, RoundingMode.FLOOR), construct);
    }
}
