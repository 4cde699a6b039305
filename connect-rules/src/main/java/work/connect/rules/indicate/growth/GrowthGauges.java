package work.connect.rules.indicate.growth;

import java.util.List;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about talks on growth. */
public final class GrowthGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(GrowthTalks.class);

    private GrowthGauges() {}

    public static List<Gauge> of(Roster roster, Absences absences) {
        return List.of(new GrowthTalksGauge(roster, absences));
    }
}
