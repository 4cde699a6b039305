package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * In how many of the last four weeks somebody said that they met with incivility: in a survey, or of a contact of theirs.
 *
 * @param person who said so, of themselves
 * @param weeks from 1 to 4; a week is seven days, counted back from today
 * @param fromAbove whether it came from somebody with power over them in any of these weeks
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.CONDUCT,
        key = {"person"})
public record UncivilWeeks(String person, int weeks, boolean fromAbove) implements OwnAnswer {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
