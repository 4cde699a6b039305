package work.connect.rules.indicate.conduct;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures how reports are handled, and whether sexual harassment keeps being reported. */
final class HandlingGauge implements Gauge {

    private static final int DAYS = 365;
    private static final Set<ConductNature> SEXUAL =
            EnumSet.of(ConductNature.SEXUAL_HARASSMENT, ConductNature.REMARKS_ABOUT_APPEARANCE);

    private final Roster roster;
    private final Workplace workplace;
    private final ReportBook book;

    HandlingGauge(Roster roster, ReportBook book) {
        this.roster = roster;
        workplace = roster.workplace();
        this.book = book;
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.CONDUCT_REPORTS, OverdueReport.class, SexualHarassmentReports.class);
    }

    @Override
    public void organisation(Readings readings) {
        book.reports().stream().filter(ConductReport::isOpen).map(this::overdue).forEach(readings::add);
        if (workplace.keeps(Register.CONDUCT_REPORTS)) {
            readings.add(sexualHarassment());
        }
    }

    private OverdueReport overdue(ConductReport report) {
        LocalDate last = Stream.of(report.lastActionOn(), report.protectedOn())
                .filter(day -> day != null)
                .reduce(report.receivedOn(), (one, other) -> one.isAfter(other) ? one : other);
        return new OverdueReport(
                report.id(),
                Math.toIntExact(roster.today() - last.toEpochDay()),
                report.natures().contains(ConductNature.SEXUAL_HARASSMENT));
    }

    private SexualHarassmentReports sexualHarassment() {
        List<ConductReport> reports = book.reports().stream()
                .filter(report -> report.natures().stream().anyMatch(SEXUAL::contains))
                .filter(report -> roster.today() - report.receivedOn().toEpochDay() <= DAYS)
                .filter(report -> !ReportBook.isLaidToRest(report))
                .toList();
        Set<String> reporters = new HashSet<>();
        reports.forEach(report -> reporters.addAll(book.makersOf(report)));
        List<ConductReport> acts =
                reports.stream().collect(Collectors.groupingBy(ConductReport::affected)).values().stream()
                        .flatMap(ofOne -> book.acts(ofOne).stream())
                        .toList();
        Map<String, Long> byTeam = acts.stream().collect(Collectors.groupingBy(this::team, Collectors.counting()));
        return new SexualHarassmentReports(
                acts.size(),
                Math.toIntExact(byTeam.values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0)),
                roster.size(),
                reporters.size());
    }

    private String team(ConductReport report) {
        return workplace
                .history()
                .teamOn(report.affected(), report.receivedOn())
                .orElseThrow();
    }
}
