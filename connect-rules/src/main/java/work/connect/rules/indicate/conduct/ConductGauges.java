package work.connect.rules.indicate.conduct;

import java.util.List;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about how people were treated. */
public final class ConductGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(OpenConductReport.class);

    private ConductGauges() {}

    public static List<Gauge> of(Roster roster) {
        return List.of(new OpenReportGauge(roster));
    }
}
