package work.connect.rules.indicate.climate;

import java.util.List;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about what people answered. */
public final class ClimateGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(TeamScore.class);

    private ClimateGauges() {}

    public static List<Gauge> of(Roster roster) {
        return List.of(new TeamScoreGauge(roster));
    }
}
