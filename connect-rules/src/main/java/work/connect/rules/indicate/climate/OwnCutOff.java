package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Where the most recent answers of a person lie by the published cut-offs in force. No diagnosis.
 *
 * @param person who answered
 * @param construct what was asked about
 * @param score as counted by the questionnaire
 * @param passed how many cut-offs it lies beyond, counted from the good end; 0 in the best band
 * @param cutOff the last of those, or the first where it lies beyond none
 * @param confidence {@code LOW} when the day is not known
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person", "construct"})
public record OwnCutOff(
        String person, Construct construct, BigDecimal score, int passed, BigDecimal cutOff, Confidence confidence)
        implements OwnAnswer {

    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }

    @Override
    public String which() {
        return construct.name();
    }
}
