package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.vocabulary.OnScaleOf;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * What a person answered, by their most recent answers. There is one only of what means something of one person.
 *
 * @param person who answered
 * @param construct what was asked about
 * @param score on the construct's reference scale, rounded down to four decimals
 * @param confidence {@code LOW} when the day is not known
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person", "construct"})
public record OwnScore(
        String person,
        Construct construct,
        @OnScaleOf("construct") BigDecimal score,
        Confidence confidence) implements OwnAnswer {

    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }

    @Override
    public String which() {
        return construct.name();
    }
}
