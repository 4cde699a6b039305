package work.connect.rules.clear;

import java.util.List;
import java.util.Optional;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.say.Said;

/** Figures that were measured of a group as such: one for each thing measured, of every team or of the organisation. */
final class GroupCells {

    private record What(Unit unit, String what) {}

    private final Found found;
    private final List<Subject> teams;

    GroupCells(Workplace workplace, Found found) {
        this.found = found;
        teams = workplace.teams().keySet().stream().map(Subject::team).toList();
    }

    /** Rules for which this is equal ask about the same thing that was measured. */
    static Object slot(DetectRule rule) {
        return what(rule);
    }

    private static What what(DetectRule rule) {
        return new What(rule.rule().unit(), rule.subjectKind().getSimpleName() + " " + rule.subjectWhich());
    }

    /** @param asking about the same thing */
    List<Cell> of(List<DetectRule> asking) {
        What what = what(asking.get(0));
        List<Subject> groups = what.unit() == Unit.TEAM ? teams : List.of(Subject.ORGANISATION);
        return groups.stream()
                .map(group -> cell(group, Slot.of(asking, what.what()), asking))
                .toList();
    }

    private Cell cell(Subject group, Slot slot, List<DetectRule> rules) {
        GroupIndicator measured = measured(group, rules.get(0)).orElse(null);
        if (measured == null) {
            return Cell.of(group, slot, Floor.people(0), Said.text(""), Severity.NONE, rules.get(0));
        }
        Detection detection =
                isToldByName(group, slot) ? null : found.gravest(group, rules).orElse(null);
        return new Cell(
                group,
                slot,
                floor(group, slot, measured),
                measured.shown(),
                detection == null ? Severity.NONE : detection.severity(),
                detection == null ? List.of() : List.of(detection.reason()),
                detection == null ? rules.get(0) : detection.rule());
    }

    private Optional<GroupIndicator> measured(Subject group, DetectRule rule) {
        return found.measuredOf(group).stream()
                .filter(rule::isAbout)
                .map(GroupIndicator.class::cast)
                .findFirst();
    }

    /** What is found of the whole organisation is told as a finding, unless it is about cases; the figure is quiet then. */
    private static boolean isToldByName(Subject group, Slot slot) {
        return group.equals(Subject.ORGANISATION) && !slot.isAboutCases();
    }

    private static Floor floor(Subject group, Slot slot, GroupIndicator measured) {
        Floor floor = slot.classes().contains(DisclosureClass.CONDUCT)
                ? Floor.reports(measured.contributors(), measured.sources())
                : slot.isAboutCases() || group.equals(Subject.ORGANISATION)
                        ? Floor.cases(measured.contributors())
                        : Floor.people(measured.contributors());
        return floor.published(measured.published());
    }
}
