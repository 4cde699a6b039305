package work.connect.rules.indicate.conduct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import work.connect.model.Register;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Tells what the open reports are about. A case stays open when the one it is about works here no longer, or not yet. */
final class OpenReportGauge implements Gauge {

    private final Roster roster;
    private final Map<String, List<Indicator>> byPerson = new HashMap<>();

    OpenReportGauge(Roster roster, ReportBook book) {
        this.roster = roster;
        for (ConductReport report : book.reports()) {
            if (report.isOpen()) {
                boolean fromAbove = book.isFromAbove(report);
                for (ConductNature nature : new TreeSet<>(report.natures())) {
                    byPerson.computeIfAbsent(report.affected(), person -> new ArrayList<>())
                            .add(new OpenConductReport(report.affected(), report.id(), nature, fromAbove));
                }
            }
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), Register.CONDUCT_REPORTS, OpenConductReport.class);
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
