package work.connect.rules.indicate.help;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How evenly thanks and praise are spread over a team in the last 90 days. People who were here throughout count; nobody who
 * leads the team, and nobody who wants no praise before others: private thanks are not on record.
 *
 * @param team which team
 * @param people how many people count
 * @param thanks how often they were thanked or praised in all
 * @param lowerHalfPercent how many percent of that went to the half who were thanked least, without the one in the middle; rounded
 *         down, so that it lies below a whole limit if the exact share does
 * @param giniPercent the Gini coefficient of these counts in percent; rounded down, so that it reaches a whole limit if the exact
 *         one does
 * @param siteToRemotePercent thanks for each person at the site as a percentage of thanks for each person far away; rounded down,
 *         at most 9999; 100 unless there are three people on each side
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team"})
public record RecognitionSpread(
        String team, int people, int thanks, int lowerHalfPercent, int giniPercent, int siteToRemotePercent)
        implements GroupIndicator {
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
        Phrase percent = lowerHalfPercent < 20
                ? Phrase.LESS_THAN_20
                : lowerHalfPercent < 40 ? Phrase.FROM_20_TO_39 : Phrase.FROM_40;
        return Said.of(Phrase.THANKS_TO_THE_LOWER_HALF, Said.of(percent));
    }
}
