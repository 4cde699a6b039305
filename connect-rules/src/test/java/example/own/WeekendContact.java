package example.own;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.Means;
import work.connect.rules.rulebook.vocabulary.RuleFact;

@Means("On how many days of the weekend somebody was in contact with others at work in the last 28 days.")
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person", "kind"})
public record WeekendContact(
        @Means("who") String person,
        @Means("which day of the weekend") DayKind kind,
        @Means("on how many of them, from 0 to 4") int days)
        implements Indicator {
    @Override
    public Subject subject() {
        return Subject.person(person);
    }

    @Override
    public String which() {
        return kind.name();
    }
}
