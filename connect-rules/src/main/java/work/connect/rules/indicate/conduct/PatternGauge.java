package work.connect.rules.indicate.conduct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import work.connect.model.Register;
import work.connect.model.conduct.ConductReport;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/**
 * Reads the reports about how one person was treated together. What is open always counts; what is closed counts for a
 * while, unless it was let rest or needed no action. Days on which one of the two was away do not wear it off.
 */
final class PatternGauge implements Gauge {

    private static final int DAYS_OF_ONE_SOURCE = 365;
    private static final int DAYS_OF_SEVERAL = 90;
    private static final int WEEK = 7;

    private final Roster roster;
    private final Absences absences;
    private final ReportBook book;
    private final Map<String, List<Indicator>> byPerson = new HashMap<>();

    PatternGauge(Roster roster, Absences absences, ReportBook book) {
        this.roster = roster;
        this.absences = absences;
        this.book = book;
        book.reports().stream()
                .filter(report -> book.concernedBy(report).isPresent())
                .collect(Collectors.groupingBy(ConductReport::affected, TreeMap::new, Collectors.toList()))
                .forEach(this::person);
    }

    private void person(String person, List<ConductReport> reports) {
        List<Indicator> indicators = new ArrayList<>();
        several(person, reports).ifPresent(indicators::add);
        reports.stream()
                .collect(Collectors.groupingBy(this::source, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(ofOne -> pattern(person, ofOne).ifPresent(indicators::add));
        byPerson.put(person, indicators);
    }

    private Optional<Indicator> pattern(String person, List<ConductReport> reports) {
        List<ConductReport> counted = counted(reports, DAYS_OF_ONE_SOURCE);
        return firstOpen(counted).map(open -> {
            List<ConductReport> acts = book.acts(counted);
            long days = acts.get(acts.size() - 1).receivedOn().toEpochDay()
                    - acts.get(0).receivedOn().toEpochDay();
            return new ReportedPattern(
                    person,
                    open.id(),
                    acts.size(),
                    Math.toIntExact(days / WEEK),
                    counted.stream().anyMatch(book::isFromAbove),
                    ids(counted));
        });
    }

    private Optional<Indicator> several(String person, List<ConductReport> reports) {
        List<ConductReport> counted = counted(reports, DAYS_OF_SEVERAL);
        Set<String> sources = counted.stream().map(this::source).collect(Collectors.toSet());
        return firstOpen(counted).map(open -> new SeveralSources(person, open.id(), sources.size(), ids(counted)));
    }

    private List<ConductReport> counted(List<ConductReport> reports, int days) {
        return reports.stream()
                .filter(report -> report.isOpen() || !ReportBook.isLaidToRest(report) && age(report) <= days)
                .toList();
    }

    /** Days since it was received, without those on which one of the two was away. */
    private long age(ConductReport report) {
        int affected = roster.positionOf(report.affected());
        int source = roster.positionOf(source(report));
        long received = report.receivedOn().toEpochDay();
        return affected == Roster.NONE || source == Roster.NONE
                ? roster.today() - received
                : absences.daysTogether(affected, source, received);
    }

    private String source(ConductReport report) {
        return book.concernedBy(report).orElseThrow();
    }

    private static Optional<ConductReport> firstOpen(List<ConductReport> reports) {
        return reports.stream().filter(ConductReport::isOpen).min(ReportBook.FIRST_RECEIVED);
    }

    private static Set<String> ids(List<ConductReport> reports) {
        return reports.stream().map(ConductReport::id).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), Register.CONDUCT_REPORTS, ReportedPattern.class, SeveralSources.class);
    }

    @Override
    public void person(int person, Readings readings) {
        if (!byPerson.isEmpty()) {
            elsewhere(roster.id(person), readings);
        }
    }

    @Override
    public void elsewhere(String person, Readings readings) {
        byPerson.getOrDefault(person, List.of()).forEach(readings::add);
    }
}
