package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How the supportive ties of an organisation lie between its teams.
 *
 * @param crossTeamPercent how many of 100 tied pairs belong to two teams; rounded down, so that a comparison by
 *     {@code <} with a whole number never errs. The E-I index is this share times 2, minus 100, over 100
 * @param percentOfExpected the same share, as a percentage of what it would be if ties ignored teams; rounded down
 * @param answers how many people answered the question about ties
 * @param confidence {@code MEDIUM} when not everybody answered
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {})
public record CrossTeamTies(int crossTeamPercent, int percentOfExpected, int answers, Confidence confidence)
        implements GroupIndicator {
    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public int contributors() {
        return answers;
    }

    @Override
    public Said shown() {
        return Said.of(Phrase.TIES_ACROSS_TEAMS, crossTeamPercent);
    }
}
