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
 * How many of a team have left the organisation in the last 365 days. Rests on first and last days alone; why somebody
 * left is not known here, and who moved to another team has not left.
 *
 * @param team the team of today, or of the last day of those who left
 * @param leftPercent how many of 100 who were in it left: of those here today and those who left; rounded down, so that
 *     a comparison by {@code >=} with a whole number never errs
 * @param planned whether the team has an end on record, or a change that ends or touches jobs took effect in these days
 *     or lies ahead: then leaving is what was decided
 * @param people how many that is out of: those here today and those who left
 * @param confidence {@code MEDIUM} when those who left are on record for a part of these days only; then
 *     {@code leftPercent} is no more than the truth
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"team"})
public record Leavers(String team, int leftPercent, boolean planned, int people, Confidence confidence)
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
        return Said.of(Phrase.LEFT_WITHIN_A_YEAR, leftPercent);
    }
}
