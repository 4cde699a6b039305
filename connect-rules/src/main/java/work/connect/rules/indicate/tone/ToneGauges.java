package work.connect.rules.indicate.tone;

import java.util.List;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about how contacts were for people. */
public final class ToneGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(OwnTone.class);

    private ToneGauges() {}

    public static List<Gauge> of(Roster roster) {
        return List.of(new OwnToneGauge(roster));
    }
}
