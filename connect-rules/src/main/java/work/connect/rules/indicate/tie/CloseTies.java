package work.connect.rules.indicate.tie;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * The close and the strained ties of a person.
 *
 * @param person whose ties
 * @param close colleagues with whom a supportive tie of friendship, emotional support, career or growth is named from
 *     both sides
 * @param strained colleagues the person themself calls a strained tie; what others say of the person is left out, for
 *     a rating speaks to the rater only
 * @param confidence {@code MEDIUM} when not everybody in the team answered
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record CloseTies(String person, int close, int strained, Confidence confidence) implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
