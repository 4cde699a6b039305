package work.connect.rules.indicate.contact;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How long ago anybody of a team was in contact with a senior leader from outside it. Teams that a senior leader leads are
 * not asked about.
 *
 * @param team which team
 * @param days calendar days since the last contact, or since the record or the team began if that was later
 * @param changes how many changes touch the team that took effect in the last ninety days or will in the next
 * @param people how many people are in it
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"team"})
public record SeniorContact(String team, int days, int changes, int people) implements GroupIndicator {
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
        return Said.of(days > 90 ? Phrase.SEEN_LONGER_AGO : Phrase.SEEN_WITHIN_90_DAYS);
    }
}
