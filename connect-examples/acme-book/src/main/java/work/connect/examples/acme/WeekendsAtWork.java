package work.connect.examples.acme;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.Means;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/** What Acme measures of its weekend shifts, and Acme's rules ask for. What it means stands where rule authors see it. */
@Means("For how many weekends in a row, up to the last one that is over, somebody had a shift.")
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.WORK_DESIGN,
        key = {"person"})
public record WeekendsAtWork(
        @Means("who") String person,

        @Means("how many, each with a shift on its Saturday or its Sunday; 0 when the last one was free")
        int weekends)
        implements Indicator {

    @Override
    public Subject subject() {
        return Subject.person(person);
    }
}
