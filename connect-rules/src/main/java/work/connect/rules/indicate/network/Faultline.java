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
 * Whether a team is split: its supportive ties hold groups of three people or more together, nobody or one person links
 * these groups, and ties between them are strained. Of several ways to see the team, the one with the most strain counts.
 *
 * @param team which team
 * @param strained how many pairs of two such groups have a tie that at least one of the two calls strained
 * @param raters how many different people call one of these ties strained
 * @param formal whether each of these groups is led by somebody of its own: then they are groups by design
 * @param answers how many people of the team answered the question about ties
 * @param confidence {@code MEDIUM} when not everybody in the team answered
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.PAIR_CONFLICT,
        key = {"team"})
public record Faultline(String team, int strained, int raters, boolean formal, int answers, Confidence confidence)
        implements GroupIndicator {

    private static final int SEVERAL = 3;

    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }

    @Override
    public int contributors() {
        return answers;
    }

    /** Two words for all there is, so that nobody reads from them what a few people said of each other. */
    @Override
    public Said shown() {
        return Said.of(strained >= SEVERAL && raters >= SEVERAL && !formal ? Phrase.SPLIT : Phrase.NO_SPLIT);
    }
}
