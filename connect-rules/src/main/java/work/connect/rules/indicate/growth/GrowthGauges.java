package work.connect.rules.indicate.growth;

import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;

/** What there is to measure about talks on growth. */
public final class GrowthGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL = List.of(
            GaugeMaker.of(ground -> new GrowthTalksGauge(ground.roster(), ground.absences()), GrowthTalks.class));

    private GrowthGauges() {}
}
