package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Whether anything in the ties of a person is about growing or giving, as the person says.
 *
 * @param person who was asked
 * @param growsOrGives whether the person names a colleague who helps them get on or grow, or to whom they give; strained
 *     ties left out
 * @param contentInRole whether the person has said that they want no other task or career
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record GrowthTies(String person, boolean growsOrGives, boolean contentInRole) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
