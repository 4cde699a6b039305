package work.connect.rules.indicate.telemetry;

import java.util.Collection;
import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Ground;

/** What there is to measure in the records of mail, chat and calendars. */
public final class TelemetryGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL = List.of(
            GaugeMaker.of(
                    ground -> new ContactTrendGauge(ground.roster(), weeks(ground)),
                    ContactTrend.class,
                    LastingContactDrop.class),
            GaugeMaker.of(ground -> new RemoteContactGauge(ground.roster(), weeks(ground)), RemoteContact.class),
            GaugeMaker.of(
                    ground -> new LeaderAttentionGauge(ground.roster(), ground.absences()), LeaderAttention.class),
            GaugeMaker.of(ground -> new OutsideHoursGauge(ground.roster()), OutsideHours.class));

    private TelemetryGauges() {}

    private static Weeks weeks(Ground ground) {
        return ground.shared(Weeks.class, on -> new Weeks(on.roster(), on.absences()));
    }

    /** Whether somebody asks for anything of this. */
    public static boolean areAsked(Collection<? extends Class<?>> kinds) {
        return ALL.stream().anyMatch(gauge -> gauge.isAsked(kinds));
    }
}
