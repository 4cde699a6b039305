package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * By how many means the news of a change was told that touches a team or a unit it belongs to: of changes announced at
 * least five working days and at most 90 days ago.
 *
 * @param team whom it touches
 * @param channels by how many means people were told, of the announcement with the fewest; at least 1
 * @param people how many are in the team
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"team"})
public record NewsChannels(String team, int channels, int people) implements GroupIndicator {

    @Override
    public Subject subject() {
        return new Subject.Team(team);
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
