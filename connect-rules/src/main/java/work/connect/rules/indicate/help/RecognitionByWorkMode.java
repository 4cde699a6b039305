package work.connect.rules.indicate.help;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How often the people of a team who work at the site were thanked or praised in the last 90 days, next to those who work
 * far away. People who were here throughout count; nobody who works partly here and partly there, and nobody who wants no
 * praise before others: private thanks are not on record.
 *
 * @param team which team
 * @param percent thanks for each person at the site, as a percentage of thanks for each person far away; rounded down, at most
 *         9999, which stands for none far away too
 * @param fewer how many people are on the side that has fewer
 * @param thanks how many there were in all
 * @param people how many people are compared
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team"})
public record RecognitionByWorkMode(String team, int percent, int fewer, int thanks, int people)
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
        return Said.of(percent < 200 ? Phrase.ABOUT_THE_SAME : Phrase.TWICE_AS_OFTEN_AT_THE_SITE);
    }
}
