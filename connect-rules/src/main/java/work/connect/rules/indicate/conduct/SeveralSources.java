package work.connect.rules.indicate.conduct;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.CaseIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How many different people the reports about how one person was treated concern, over all that are open and those
 * received of late. It is found with the open report received first.
 *
 * @param person the person it happened to
 * @param report the open report received first
 * @param sources how many different people the reports concern, of those who are known
 * @param cases all reports it rests on
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.CONDUCT,
        key = {"person", "report"})
public record SeveralSources(String person, String report, int sources, Set<String> cases) implements CaseIndicator {

    public SeveralSources {
        cases = Collections.unmodifiableSet(new TreeSet<>(cases));
    }

    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }

    @Override
    public String caseId() {
        return report;
    }
}
