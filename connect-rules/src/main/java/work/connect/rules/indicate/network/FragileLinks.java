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
 * Where the network of supportive ties would come apart: how many people, and how many single ties, are the only way
 * between two groups of three people or more. Says who they are to nobody.
 *
 * @param people how many people are, each alone, the only way between two groups
 * @param leaving how many of them have a last day on record, or a leave of four weeks or more that has not ended
 * @param ties how many single ties are, each alone, the only way between two groups
 * @param untiedPercent how many of 100 people have no tie at all; rounded up, so that a comparison by {@code <=} with a
 *     whole number never errs
 * @param answers how many people answered the question about ties
 * @param confidence {@code MEDIUM} when not everybody answered
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {})
public record FragileLinks(int people, int leaving, int ties, int untiedPercent, int answers, Confidence confidence)
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
        return Said.of(Phrase.ONLY_WAYS, people, ties);
    }
}
