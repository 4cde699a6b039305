package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How the close supportive ties of a team reach beyond it, beside those of all teams. A tie counts when either of the two
 * names it. It rests on what people answered, so it is told as a figure alone.
 *
 * @param team which team
 * @param members how many people are in it
 * @param evenTies the pairs tied of whom one would be in the team if the ties across all teams were spread evenly over all
 *     pairs of people from different teams; rounded down, so that a comparison by {@code >=} with a whole number never errs
 * @param percentOfExpected the pairs tied of whom one is in the team, as a percentage of what they would be if the ties
 *     were spread so; rounded down likewise, for a comparison by {@code <}
 * @param tiesPerMember the same pairs for each member; rounded down likewise
 * @param answers how many people of the team answered the question about ties
 * @param confidence {@code MEDIUM} when not everybody in the organisation answered
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team"})
public record TiesBeyondTeam(
        String team,
        int members,
        int evenTies,
        int percentOfExpected,
        int tiesPerMember,
        int answers,
        Confidence confidence)
        implements GroupIndicator {

    private static final int COMPARABLE = 5;
    private static final int HALF = 50;
    private static final int ENOUGH = 2;

    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }

    @Override
    public int contributors() {
        return answers;
    }

    /** Two words for all there is, so that nobody reads from them what a few people answered. */
    @Override
    public Said shown() {
        boolean few = evenTies >= COMPARABLE && percentOfExpected < HALF && tiesPerMember < ENOUGH;
        return Said.of(few ? Phrase.FEW_TIES_BEYOND : Phrase.TIES_BEYOND);
    }
}
