package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * By how many means the news of a change for the whole organisation was told: of changes announced at least five working
 * days and at most 90 days ago.
 *
 * @param channels by how many means people were told, of the announcement with the fewest; at least 1
 * @param people how many work here
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {})
public record NewsChannelsForAll(int channels, int people) implements GroupIndicator {

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
        return Said.of(Phrase.NEWS_BY, channels);
    }
}
