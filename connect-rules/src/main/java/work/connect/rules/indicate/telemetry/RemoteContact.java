package work.connect.rules.indicate.telemetry;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * For how many weeks in a row somebody who works far away has not once spoken with their team. A week is seven days, the last
 * one ends yesterday; weeks with a holiday or with a working day on which they were away are passed over.
 *
 * @param person who works far away
 * @param weeks how many weeks in a row, up to yesterday, without any contact at the same time with somebody of the team or with who
 *         leads it; at most 16
 * @param othersInTouchPercent how many percent of the others of the team had such contact in the last three weeks;
 *         rounded down
 * @param confidence {@code LOW} when absences are not on record
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record RemoteContact(String person, int weeks, int othersInTouchPercent, Confidence confidence)
        implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
