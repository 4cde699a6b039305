package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Of what nearly all the others of a team were invited to in the last 60 days, how much somebody was invited to. There is
 * none of people who want no social events.
 *
 * @param person who was invited or not
 * @param events how many events at least 80 % of the others were invited to, on days when the person was here
 * @param invitedPercent to how many of 100 of these the person was invited; rounded down, so that a comparison by {@code
 *     <} with a whole number never errs
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record Invitations(String person, int events, int invitedPercent) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
