package work.connect.rules.indicate.gauge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** On which day of a zone a moment falls. Remembers the times between two changes of the clock; for one thread. */
public final class LocalDays {

    private static final int SECONDS_PER_DAY = 86_400;

    /** A time in which the clock is not changed, in epoch seconds. */
    private record Season(long from, long until, int offset) {

        boolean covers(long second) {
            return second >= from && second < until;
        }
    }

    private final ZoneRules rules;
    private final List<Season> seasons = new ArrayList<>();
    private Season last;

    public LocalDays(ZoneId zone) {
        rules = zone.getRules();
        last = season(0);
    }

    /** The epoch day of a moment given in epoch seconds. */
    public long of(long second) {
        if (!last.covers(second)) {
            last = season(second);
        }
        return Math.floorDiv(second + last.offset, SECONDS_PER_DAY);
    }

    private Season season(long second) {
        for (Season known : seasons) {
            if (known.covers(second)) {
                return known;
            }
        }
        Season season = season(Instant.ofEpochSecond(second));
        seasons.add(season);
        return season;
    }

    private Season season(Instant moment) {
        ZoneOffsetTransition before = rules.previousTransition(moment.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(moment);
        return new Season(
                before == null ? Long.MIN_VALUE : before.toEpochSecond(),
                after == null ? Long.MAX_VALUE : after.toEpochSecond(),
                rules.getOffset(moment).getTotalSeconds());
    }
}
