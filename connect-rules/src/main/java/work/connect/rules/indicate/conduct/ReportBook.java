package work.connect.rules.indicate.conduct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import work.connect.model.History;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductOutcome;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;

/** The reports about conduct, with what follows from them and from who stood where on that day. */
final class ReportBook {

    /** Within how many days two people who report the same kind of thing are taken to tell of one event. */
    static final int DAYS_OF_ONE_EVENT = 14;

    static final Comparator<ConductReport> FIRST_RECEIVED =
            Comparator.comparing(ConductReport::receivedOn).thenComparing(ConductReport::id);

    private static final Set<ConductOutcome> LAID_TO_REST =
            EnumSet.of(ConductOutcome.NO_ACTION_NEEDED, ConductOutcome.WITHDRAWN);

    private final Workplace workplace;
    private final Map<String, Set<String>> makers = new HashMap<>();

    ReportBook(Workplace workplace) {
        this.workplace = workplace;
        for (Reporter reporter : workplace.reporters()) {
            makers.computeIfAbsent(reporter.report(), report -> new HashSet<>()).add(reporter.person());
        }
    }

    /** All reports, those received first before the others. */
    List<ConductReport> reports() {
        return workplace.conductReports().stream().sorted(FIRST_RECEIVED).toList();
    }

    Set<String> makersOf(ConductReport report) {
        return makers.getOrDefault(report.id(), Set.of());
    }

    Optional<String> concernedBy(ConductReport report) {
        return workplace.history().concernedBy(report);
    }

    /** Whether it was let rest, or looked into and found to need nothing; such as fair management of work. */
    static boolean isLaidToRest(ConductReport report) {
        return LAID_TO_REST.contains(report.outcome());
    }

    /** Whether whom it concerns had power over the person affected. What the report says comes before reporting lines. */
    boolean isFromAbove(ConductReport report) {
        return switch (report.source()) {
            case OWN_LEADER, OTHER_SENIOR_PERSON -> true;
            case SOMEONE_THEY_LEAD -> false;
            default ->
                concernedBy(report)
                        .filter(concerned -> wasAbove(concerned, report.affected(), report.receivedOn()))
                        .isPresent();
        };
    }

    private boolean wasAbove(String upper, String lower, LocalDate day) {
        History history = workplace.history();
        Set<String> seen = new HashSet<>();
        Optional<String> next = history.leaderOn(lower, day);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(upper)) {
                return true;
            }
            next = history.leaderOn(next.get(), day);
        }
        return false;
    }

    /** The first report of each act that these tell of, all of how the same person was treated. */
    List<ConductReport> acts(List<ConductReport> reports) {
        List<ConductReport> acts = new ArrayList<>();
        for (ConductReport report : reports.stream().sorted(FIRST_RECEIVED).toList()) {
            if (!isToldOf(report, acts)) {
                acts.add(report);
            }
        }
        return acts;
    }

    private boolean isToldOf(ConductReport report, List<ConductReport> acts) {
        long day = report.receivedOn().toEpochDay();
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (day - acts.get(i).receivedOn().toEpochDay() > DAYS_OF_ONE_EVENT) {
                return false;
            }
            if (isOneEvent(acts.get(i), report)) {
                return true;
            }
        }
        return false;
    }

    /** What different people report about the same kind of thing at about the same time. */
    private boolean isOneEvent(ConductReport one, ConductReport other) {
        return !Collections.disjoint(one.natures(), other.natures())
                && Collections.disjoint(makersOf(one), makersOf(other));
    }
}
