package work.connect.rules.indicate.network;

import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.tie.Ties;

/** What there is to measure about the network that ties make. */
public final class NetworkGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL = List.of(
            GaugeMaker.of(
                    ground -> new NetworkGauge(ground.roster(), ground.absences(), Ties.on(ground)),
                    FragileLinks.class,
                    PathLoad.class),
            GaugeMaker.of(ground -> new FaultlineGauge(ground.roster(), Ties.on(ground)), Faultline.class));

    private NetworkGauges() {}
}
