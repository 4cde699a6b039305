package work.connect.rules.indicate.help;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How many colleagues turn to a person for help, next to the others of their team and of the organisation, and how many
 * help them, in the last 90 days. What people ask of those who lead them is not counted: answering it is part of leading.
 *
 * @param person who is asked
 * @param people how many people the team has
 * @param askers how many different colleagues asked this person for help or got it from them
 * @param deviationTenths by how many tenths of a standard deviation that is above the mean of the team: the largest number of
 *         tenths that it exceeds, and 0 at the mean and below; exact, with the deviation over all of the team
 * @param morePercent how many percent of all people have more who turn to them; rounded down, so that it lies below a whole limit
 *         if the exact share does
 * @param helpers how many different colleagues helped this person
 * @param usualInRole whether at least two others have the same role and on average half as many who turn to them, or more
 * @param confidence {@code MEDIUM} when only requests for help are on record, and not each contact
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record HelpLoad(
        String person,
        int people,
        int askers,
        int deviationTenths,
        int morePercent,
        int helpers,
        boolean usualInRole,
        Confidence confidence)
        implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
