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
 * How somebody who leads the team they are in sees it, beside how the others do. It is told to nobody else.
 *
 * @param person who leads
 * @param construct what was asked about
 * @param own what they answered, on the construct's reference scale
 * @param others the mean of what the others of the team answered in the same survey
 * @param above by how much their own view is the better one; below zero where it is the worse one
 * @param answered how many others answered
 * @param confidence {@code LOW} when the day is not known
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"person", "construct"})
public record LeaderView(
        String person,
        Construct construct,
        @OnScaleOf("construct") BigDecimal own,
        @OnScaleOf("construct") BigDecimal others,
        @OnScaleOf(value = "construct", difference = true) BigDecimal above,
        int answered,
        Confidence confidence)
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
