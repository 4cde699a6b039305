package work.connect.rules.indicate.work;

import java.util.List;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about how work is arranged. */
public final class WorkGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(Newcomer.class);

    private WorkGauges() {}

    public static List<Gauge> of(Roster roster, Absences absences) {
        return List.of(new NewcomerGauge(roster));
    }
}
