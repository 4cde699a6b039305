package work.connect.rules.indicate.tone;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How a person's contacts with one colleague were for that person, as they said themselves. What the colleague said of the
 * same contacts is theirs, and never read. Strained is a contact that was uncivil or hostile; only contacts that the person
 * rated count.
 *
 * @param person who rated
 * @param other with whom; somebody who works here today
 * @param strainedIn14Days how many contacts of the last 14 days were strained
 * @param ratedInThe28DaysBefore how many of the 28 days before those 14 the person rated
 * @param strainedInThe28DaysBefore how many of these were strained
 * @param ratedIn30Days how many contacts of the last 30 days the person rated
 * @param strainedIn30Days how many of these were strained
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person", "other"})
public record OwnTone(
        String person,
        String other,
        int strainedIn14Days,
        int ratedInThe28DaysBefore,
        int strainedInThe28DaysBefore,
        int ratedIn30Days,
        int strainedIn30Days)
        implements OwnAnswer {

    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
