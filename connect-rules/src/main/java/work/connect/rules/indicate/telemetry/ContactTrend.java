package work.connect.rules.indicate.telemetry;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How much contact a person had in the last four weeks, next to what was usual for them: four times the median week of the
 * eight weeks before.
 *
 * <p>A week is seven days, the last one ends yesterday. A week with a holiday or with a working day on which the person was
 * away is left out, and "usual" is reckoned for the weeks that are left. A way of contact that everybody else has left too,
 * as after a change of tools, is left out as well. There is none where fewer than two of the last weeks or four of those
 * before are left, or for people who began within these weeks.
 *
 * @param person whose contact
 * @param recent how many contacts
 * @param usual how many would have been usual, rounded down
 * @param percent what there was as a percentage of what was usual; rounded up, so that it is at or below a whole limit if the exact
 *         share is; 100 where nothing was usual
 * @param drop how many fewer there were than usual; rounded down, and 0 where there were no fewer
 * @param othersPercent how much contact the team had without this person, as a percentage of what it had in the eight weeks before;
 *         rounded down; 100 where it had none
 * @param changed whether in these weeks a change of tools, hours, place, leader or structure took effect for them, or they changed
 *         teams
 * @param confidence {@code LOW} when absences are not on record
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record ContactTrend(
        String person,
        int recent,
        int usual,
        int percent,
        int drop,
        int othersPercent,
        boolean changed,
        Confidence confidence)
        implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
