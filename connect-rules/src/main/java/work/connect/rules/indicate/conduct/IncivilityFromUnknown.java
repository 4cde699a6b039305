package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How many people of a team answered in the last 90 days that they met with incivility and could not or did not say from
 * whom; such as in a group or a thread.
 *
 * @param team which team
 * @param tellers how many people said so
 * @param percent how many of 100 people that is; rounded down, so that a comparison by {@code >=} with a whole number
 *     never errs
 * @param people how many people it has, all of whom were asked
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.CONDUCT,
        key = {"team"})
public record IncivilityFromUnknown(String team, int tellers, int percent, int people) implements GroupIndicator {
    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }

    @Override
    public int contributors() {
        return people;
    }

    @Override
    public int sources() {
        return tellers;
    }

    @Override
    public Said shown() {
        return Said.of(Phrase.MET_WITH_DISRESPECT_FROM_UNKNOWN, Shares.said(tellers, people));
    }
}
