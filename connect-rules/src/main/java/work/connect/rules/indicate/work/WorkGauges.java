package work.connect.rules.indicate.work;

import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Ground;

/** What there is to measure about how work is arranged. */
public final class WorkGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL = List.of(
            GaugeMaker.of(ground -> new NewcomerGauge(ground.roster()), Newcomer.class),
            GaugeMaker.of(ground -> new LeaversGauge(ground.roster(), changes(ground)), Leavers.class),
            GaugeMaker.of(ground -> new LeadershipSpanGauge(ground.roster(), ground.absences()), LeadershipSpan.class),
            GaugeMaker.of(ground -> new PromisesGauge(ground.roster(), presence(ground)), Promises.class),
            GaugeMaker.of(
                    ground -> new CheckInGauge(ground.roster(), presence(ground)),
                    LoneShifts.class,
                    MissedCheckIn.class),
            GaugeMaker.of(
                    ground -> new ChangesGauge(ground.roster(), changes(ground)),
                    ChangesAhead.class,
                    ChangesAheadForAll.class),
            GaugeMaker.of(
                    ground -> new NewsGauge(ground.roster(), changes(ground), presence(ground)),
                    NewsChannels.class,
                    NewsChannelsForAll.class,
                    NewsReach.class,
                    NewsReachForAll.class),
            GaugeMaker.of(
                    ground -> new ChangedMeanwhileGauge(ground.roster(), ground.absences(), changes(ground)),
                    ChangedMeanwhile.class));

    private WorkGauges() {}

    private static Changes changes(Ground ground) {
        return ground.shared(Changes.class, on -> new Changes(on.workplace()));
    }

    private static Presence presence(Ground ground) {
        return ground.shared(Presence.class, on -> new Presence(on.roster(), on.absences()));
    }
}
