package work.connect.rules.indicate;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.rulebook.RuleFact;

/**
 * How the supportive ties of an organisation lie between its teams.
 *
 * @param crossTeamPercent how many of 100 tied pairs belong to two teams; rounded down, so that a comparison by
 *     {@code <} with a whole number never errs. The E-I index is this share times 2, minus 100, over 100
 * @param percentOfExpected the same share, as a percentage of what it would be if ties ignored teams; rounded down
 * @param confidence {@code MEDIUM} when not everybody answered
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {})
public record CrossTeamTies(int crossTeamPercent, int percentOfExpected, Confidence confidence) implements Indicator {
    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }
}
