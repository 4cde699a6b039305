package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How a person gets on with who leads them, as they see it, beside how their team does.
 *
 * @param person who answered
 * @param score what they answered, from 7 to 35
 * @param median what lies in the middle of all answers of those in the team who are led by the same, theirs included
 * @param answered how many of them answered in the same survey, the person included
 * @param confidence {@code LOW} when the day is not known
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record OwnExchange(String person, BigDecimal score, BigDecimal median, int answered, Confidence confidence)
        implements OwnAnswer {

    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
