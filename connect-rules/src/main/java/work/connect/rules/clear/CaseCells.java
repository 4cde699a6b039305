package work.connect.rules.clear;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.Reporter;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/** Figures over cases on record: reports about conduct, and conflicts. Of the whole organisation alone. */
final class CaseCells {

    private final Workplace workplace;
    private final Found found;

    CaseCells(Workplace workplace, Found found) {
        this.workplace = workplace;
        this.found = found;
    }

    List<Cell> reports(List<DetectRule> rules) {
        Set<String> cases = found.by(rules).stream().map(Detection::caseId).collect(Collectors.toSet());
        Set<String> reporters = new HashSet<>();
        for (Reporter reporter : workplace.reporters()) {
            if (cases.contains(reporter.report())) {
                reporters.add(reporter.person());
            }
        }
        Band band = Band.reports(cases.size(), gravest(rules));
        return List.of(Cell.of(
                Subject.ORGANISATION,
                Slot.counting(rules, Phrase.HOW_MANY_REPORTS),
                Floor.reports(workplace.people().size(), reporters.size()),
                Said.of(Phrase.OPEN_REPORTS, band.said()),
                band.severity(),
                rules.get(0)));
    }

    /** How pressing a report of this hazard can be by these rules, whatever was reported. */
    private static Severity gravest(List<DetectRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.rule().ladder().rungs().stream())
                .map(Ladder.Rung::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.CRITICAL);
    }

    List<Cell> conflicts(List<DetectRule> rules) {
        long pairs = found.by(rules).stream().map(Detection::subject).distinct().count();
        Band band = Band.conflicts(Math.toIntExact(pairs));
        return List.of(Cell.of(
                Subject.ORGANISATION,
                Slot.counting(rules, Phrase.HOW_MANY_CONFLICTS),
                Floor.cases(
                        workplace.keeps(Register.CONFLICTS) ? workplace.people().size() : 0),
                Said.of(Phrase.CONFLICTS_LEFT_OPEN, band.said()),
                band.severity(),
                rules.get(0)));
    }
}
