package work.connect.rules.indicate.work;

import java.util.List;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about how work is arranged. */
public final class WorkGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(
            ChangedMeanwhile.class,
            ChangesAhead.class,
            ChangesAheadForAll.class,
            LeadershipSpan.class,
            Leavers.class,
            LoneShifts.class,
            MissedCheckIn.class,
            Newcomer.class,
            NewsChannels.class,
            NewsChannelsForAll.class,
            NewsReach.class,
            NewsReachForAll.class,
            Promises.class);

    private WorkGauges() {}

    public static List<Gauge> of(Roster roster, Absences absences) {
        Changes changes = new Changes(roster.workplace());
        Presence presence = new Presence(roster, absences);
        return List.of(
                new NewcomerGauge(roster),
                new LeaversGauge(roster, changes),
                new LeadershipSpanGauge(roster, absences),
                new PromisesGauge(roster, presence),
                new CheckInGauge(roster, presence),
                new ChangesGauge(roster, changes),
                new NewsGauge(roster, changes, presence),
                new ChangedMeanwhileGauge(roster, absences, changes));
    }
}
