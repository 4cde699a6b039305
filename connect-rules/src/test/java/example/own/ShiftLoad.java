package example.own;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.Means;
import work.connect.rules.rulebook.vocabulary.RuleFact;

@Means("How many shifts somebody worked on weekends in the last 28 days.")
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record ShiftLoad(
        @Means("who") String person, @Means("how many") int shifts) implements Indicator {
    @Override
    public Subject subject() {
        return Subject.person(person);
    }
}
