package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Somebody who spoke up met with what looks like a price for it. Where an impartial look has found that the one did not
 * follow from the other, there is none.
 *
 * @param person who spoke up
 * @param concern the id of what they raised
 * @param daysAfter calendar days from speaking up to the setback
 * @param days calendar days since the setback
 * @param confirmed whether an impartial look has confirmed that the one followed from the other
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.CONDUCT,
        key = {"person", "concern"})
public record Setback(String person, String concern, int daysAfter, int days, boolean confirmed) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }

    @Override
    public String which() {
        return concern;
    }
}
