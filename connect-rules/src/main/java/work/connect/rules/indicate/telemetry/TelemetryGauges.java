package work.connect.rules.indicate.telemetry;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure in the records of mail, chat and calendars. */
public final class TelemetryGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(
            ContactTrend.class,
            LastingContactDrop.class,
            LeaderAttention.class,
            OutsideHours.class,
            RemoteContact.class);

    private TelemetryGauges() {}

    /** Whether somebody asks for any of these kinds. */
    public static boolean areAsked(Collection<? extends Class<?>> kinds) {
        return !Collections.disjoint(KINDS, kinds);
    }

    public static List<Gauge> of(Roster roster, Absences absences) {
        Weeks weeks = new Weeks(roster, absences);
        return List.of(
                new ContactTrendGauge(roster, weeks),
                new RemoteContactGauge(roster, weeks),
                new LeaderAttentionGauge(roster, absences),
                new OutsideHoursGauge(roster));
    }
}
