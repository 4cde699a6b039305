package work.connect.rules.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.conduct.ConductOutcome;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;

/** Reports about conduct, and which of them tell of the same act. */
final class Reports {

    private final Facts facts;

    Reports(Facts facts) {
        this.facts = facts;
    }

    /** Neither let rest nor found to need no action. */
    static boolean stands(ConductReport report) {
        return report.outcome() != ConductOutcome.WITHDRAWN && report.outcome() != ConductOutcome.NO_ACTION_NEEDED;
    }

    Optional<String> concerned(ConductReport report) {
        return facts.workplace().history().concernedBy(report);
    }

    /** The open ones, and for a year the closed ones; days on which the person was away are not counted. */
    List<ConductReport> countedAbout(String person) {
        return facts.of(ConductReport.class, person).stream()
                .filter(report -> report.affected().equals(person))
                .filter(report -> report.isOpen() || (stands(report) && isOfTheLastYear(report)))
                .toList();
    }

    private boolean isOfTheLastYear(ConductReport report) {
        return age(report) <= 365;
    }

    /** Days since it was received, without those on which one of the two was away, as long as both work here. */
    long age(ConductReport report) {
        Optional<String> concerned = concerned(report).filter(facts::isHere);
        boolean both = concerned.isPresent() && facts.isHere(report.affected());
        return report.receivedOn()
                .plusDays(1)
                .datesUntil(facts.today().plusDays(1))
                .filter(day -> !both
                        || !(facts.isAbsent(report.affected(), day) || facts.isAbsent(concerned.orElseThrow(), day)))
                .count();
    }

    /** One report for each act: what several people report of one event within 14 days is one act. */
    List<ConductReport> acts(List<ConductReport> reports) {
        List<ConductReport> acts = new ArrayList<>();
        reports.stream()
                .sorted(Comparator.comparing(ConductReport::receivedOn).thenComparing(ConductReport::id))
                .filter(report -> acts.stream().noneMatch(act -> tellOfTheSame(act, report)))
                .forEach(acts::add);
        return acts;
    }

    private boolean tellOfTheSame(ConductReport one, ConductReport other) {
        return facts.daysSince(one.receivedOn()) - facts.daysSince(other.receivedOn()) <= 14
                && one.affected().equals(other.affected())
                && !Collections.disjoint(one.natures(), other.natures())
                && Collections.disjoint(reportersOf(one), reportersOf(other));
    }

    private Set<String> reportersOf(ConductReport report) {
        return facts.all(Reporter.class).stream()
                .filter(reporter -> reporter.report().equals(report.id()))
                .map(Reporter::person)
                .collect(Collectors.toSet());
    }
}
