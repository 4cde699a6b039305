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
 * Where the organisation lies by the published cut-offs in force.
 *
 * @param construct what was asked about
 * @param mean as counted by the questionnaire, rounded down to four decimals
 * @param passed how many cut-offs it lies beyond, counted from the good end; 0 in the best band
 * @param cutOff the last of those, or the first where it lies beyond none
 * @param respondents how many answered; 0 when that is not known
 * @param published whether the host has already published the figure
 * @param confidence {@code LOW} when the day is not known, {@code MEDIUM} when the number of answers is not
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"construct"})
public record OrganisationCutOff(
        Construct construct,
        BigDecimal mean,
        int passed,
        BigDecimal cutOff,
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
}
