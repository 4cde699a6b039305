package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How far the news of a change for the whole organisation has gone: of changes announced at least five working days and at
 * most 90 days ago. Read receipts do not count, confirmations do.
 *
 * @param reachedPercent how many of 100 people it touches have confirmed that the news reached them, of the announcement
 *     that fewest have; of those who were here on the day and not away ever since. Rounded down, so that a comparison by
 *     {@code <} with a whole number never errs
 * @param people how many work here
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {})
public record NewsReachForAll(int reachedPercent, int people) implements GroupIndicator {

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public int contributors() {
        return people;
    }

    @Override
    public Said shown() {
        return Said.of(Phrase.NEWS_REACHED, reachedPercent);
    }
}
