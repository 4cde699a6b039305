package work.connect.rules.indicate.network;

import java.util.List;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.tie.Ties;

/** What there is to measure about the network that ties make. */
public final class NetworkGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(Faultline.class, FragileLinks.class, PathLoad.class);

    private NetworkGauges() {}

    public static List<Gauge> of(Roster roster, Absences absences, Ties ties) {
        return List.of(new NetworkGauge(roster, absences, ties), new FaultlineGauge(roster, ties));
    }
}
