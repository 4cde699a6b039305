package work.connect.rules.indicate.work;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * An agreed check-in that has not happened, and nobody has checked in since. Rests on what was agreed and when; check-ins
 * due on days away do not count.
 *
 * @param person for whose sake it was agreed
 * @param lone whether it was agreed because the person works alone or far from help; also where no reason is on record
 * @param hours whole hours since the earliest such check-in of the last 14 days was due; rounded down, so that a
 *     comparison by {@code >=} with a whole number never errs
 * @param confidence {@code MEDIUM} when absences are not kept
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person", "lone"})
public record MissedCheckIn(String person, boolean lone, int hours, Confidence confidence) implements Indicator {

    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }

    @Override
    public String which() {
        return lone ? "LONE" : "OTHER";
    }
}
