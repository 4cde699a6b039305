package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.conduct.ConductNature;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.CaseIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * A report about conduct whose case is open, once for each thing it is about.
 *
 * @param person the person it happened to
 * @param report its id
 * @param nature one thing it is about
 * @param fromAbove whether whom it concerns had power over the person it happened to, as the report or the reporting
 *     lines of that day say
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.CONDUCT,
        key = {"person", "report", "nature"})
public record OpenConductReport(String person, String report, ConductNature nature, boolean fromAbove)
        implements CaseIndicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }

    @Override
    public String caseId() {
        return report;
    }

    @Override
    public String which() {
        return nature.name();
    }
}
