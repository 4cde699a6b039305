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
 * What was reported of one person's conduct towards another, over all reports that name both and at least one of which is
 * open. It is found with the open report received first.
 *
 * @param person the person it happened to
 * @param report the open report received first
 * @param acts how many different acts were reported; what several people report of one event is one act
 * @param weeks whole weeks from the first of these acts to the last; days away are counted like any others
 * @param fromAbove whether whom it concerns had power over the person it happened to
 * @param cases all reports it rests on
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.CONDUCT,
        key = {"person", "report"})
public record ReportedPattern(String person, String report, int acts, int weeks, boolean fromAbove, Set<String> cases)
        implements CaseIndicator {

    public ReportedPattern {
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
