package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * What became of what the one who leads a team promised to the team or to somebody in it. Not measured where nothing was
 * due: that nobody promised anything is no strength.
 *
 * @param team to whom it was promised
 * @param due how many promises were due in the last 60 days; at least 1
 * @param overdue how many of them were neither kept nor renegotiated within 7 days of
 *     the day they were due; days on which the one who promised was away do not count
 * @param people how many are in the team besides the one who leads it
 * @param confidence {@code MEDIUM} when absences are not kept, or promises for a part of these days only
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team"})
public record Promises(String team, int due, int overdue, int people, Confidence confidence) implements GroupIndicator {

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
        return Said.of(Phrase.PROMISES_OVERDUE, overdue, due);
    }
}
