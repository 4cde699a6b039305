package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
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
 * What everybody who answered said, by the most recent figure of the organisation.
 *
 * @param construct what was asked about
 * @param mean the mean on the construct's reference scale, rounded down to four decimals, so that a comparison by
 *     {@code <} with a limit of at most four decimals never errs
 * @param inWorstFifth whether it is worse than a fifth of the organisations of the published norms that the host chose,
 *     by more than chance may make; {@code false} where it chose none
 * @param respondents how many answered; 0 when that is not known
 * @param published whether the host has already published the figure
 * @param confidence {@code LOW} when the day is not known, {@code MEDIUM} when the number of answers is not
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"construct"})
public record OrganisationScore(
        Construct construct,
        @OnScaleOf("construct") BigDecimal mean,
        boolean inWorstFifth,
        int respondents,
        boolean published,
        Confidence confidence)
        implements GroupIndicator {

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public String which() {
        return construct.name();
    }

    @Override
    public int contributors() {
        return respondents;
    }

    @Override
    public Said shown() {
        return Shown.coarsely(mean, construct);
    }

    /** All who answered: a mean says of nobody that something happened to them. */
    @Override
    public int sources() {
        return respondents;
    }
}
