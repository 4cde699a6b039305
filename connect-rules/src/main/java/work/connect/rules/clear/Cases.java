package work.connect.rules.clear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;

/** The cases of a workplace by id, who reported them, and to whom they agreed to be known. */
final class Cases {

    private final Map<String, Conflict> conflicts = new HashMap<>();
    private final Map<String, ConductReport> reports = new HashMap<>();
    private final Map<String, List<Reporter>> reporters;

    Cases(Workplace workplace) {
        workplace.conflicts().forEach(conflict -> conflicts.put(conflict.id(), conflict));
        workplace.conductReports().forEach(report -> reports.put(report.id(), report));
        reporters = workplace.reporters().stream().collect(Collectors.groupingBy(Reporter::report));
    }

    /** The conflict of this id; empty when it is the id of a report. */
    Optional<Conflict> conflict(String id) {
        return Optional.ofNullable(conflicts.get(id));
    }

    /** The report of this id; empty when it is the id of a conflict. */
    Optional<ConductReport> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    boolean isReporter(String person, ConductReport report) {
        return reporters(report).stream().anyMatch(reporter -> reporter.person().equals(person));
    }

    /** Whether a reporter or the person affected chose this handler by name. */
    boolean isChosen(String handler, ConductReport report) {
        return mayNameAffected(report, handler)
                || reporters(report).stream()
                        .anyMatch(reporter -> reporter.consentsTo().contains(handler));
    }

    /** Whether the person affected agreed to be known to this handler. What another reporter agreed to is not theirs. */
    boolean mayNameAffected(ConductReport report, String handler) {
        return report.affectedConsentsTo().contains(handler)
                || reporters(report).stream()
                        .anyMatch(reporter -> reporter.person().equals(report.affected())
                                && reporter.consentsTo().contains(handler));
    }

    private List<Reporter> reporters(ConductReport report) {
        return reporters.getOrDefault(report.id(), List.of());
    }
}
