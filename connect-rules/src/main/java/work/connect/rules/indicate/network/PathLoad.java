package work.connect.rules.indicate.network;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How unevenly the shortest ways between people, along supportive ties, are spread over those whom they lead through
 * (betweenness).
 *
 * @param percent of 100 such ways, how many lead through the busiest people; rounded down, so that a comparison by
 *     {@code >=} with a whole number never errs
 * @param busiest how many people these are: one in twenty of those who have a tie
 * @param tied how many people have a tie
 * @param answers how many people answered the question about ties
 * @param confidence {@code MEDIUM} when not everybody answered, or the ways from some people stand for those from all, as
 *     in large networks
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {})
public record PathLoad(int percent, int busiest, int tied, int answers, Confidence confidence)
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
        return Said.of(Phrase.PATHS, percent, busiest);
    }
}
