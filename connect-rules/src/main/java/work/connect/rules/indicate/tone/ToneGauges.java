package work.connect.rules.indicate.tone;

import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;

/** What there is to measure about how contacts were for people. */
public final class ToneGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL =
            List.of(GaugeMaker.of(ground -> new OwnToneGauge(ground.roster()), OwnTone.class));

    private ToneGauges() {}
}
