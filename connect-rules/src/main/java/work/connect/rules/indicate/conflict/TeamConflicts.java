package work.connect.rules.indicate.conflict;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How many conflicts of a team are open at once, and how much of the team is in one. Counts cases and people, and never
 * how many conflicts one person is in: that would point at targets.
 *
 * @param team which team
 * @param cases how many open conflicts have a party who was in the team when it began and is today
 * @param percentInvolved how many percent of the members of today are party to one of these, rounded down, so that a
 *     comparison by {@code >=} with a whole number never errs
 * @param members how many people are in the team today
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.PAIR_CONFLICT,
        key = {"team"})
public record TeamConflicts(String team, int cases, int percentInvolved, int members) implements GroupIndicator {

    private static final int MANY_CASES = 3;
    private static final int MANY_PERCENT = 25;

    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }

    @Override
    public int contributors() {
        return members;
    }

    /** Either few or many, as the rule asks, and nothing finer: none reads the same as two. */
    @Override
    public Said shown() {
        return Said.of(
                cases < MANY_CASES && percentInvolved < MANY_PERCENT ? Phrase.FEW_CONFLICTS : Phrase.MANY_CONFLICTS);
    }
}
