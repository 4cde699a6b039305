package work.connect.examples.acme;

import java.util.List;
import work.connect.rules.indicate.OwnIndicators;
import work.connect.rules.indicate.gauge.GaugeMaker;

/** What Acme knows and measures beyond what Connect does. The rule desk finds it on its class path. */
public final class AcmeIndicators implements OwnIndicators {

    @Override
    public List<Class<? extends Record>> facts() {
        return List.of(WeekendShift.class);
    }

    @Override
    public List<GaugeMaker> gauges() {
        return List.of(GaugeMaker.of(ground -> new WeekendsGauge(ground.roster()), WeekendsAtWork.class));
    }
}
