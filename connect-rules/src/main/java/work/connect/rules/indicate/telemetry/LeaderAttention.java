package work.connect.rules.indicate.telemetry;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How unevenly the leader of a team is in contact with its people in the last 56 days. Mentoring does not count, nor do people
 * in their first 180 days or away for more than a quarter of the time.
 *
 * @param team which team
 * @param people how many people count
 * @param contacts how many contacts the leader had with them
 * @param topFifthPercent how many percent of that went to the fifth with most contact, rounded to fewer people; rounded down, so
 *         that it reaches a whole limit if the exact share does
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team"})
public record LeaderAttention(String team, int people, int contacts, int topFifthPercent) implements GroupIndicator {
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
        return Said.of(topFifthPercent < 60 ? Phrase.NO_FIFTH_HAS_MOST : Phrase.A_FIFTH_HAS_MOST);
    }
}
