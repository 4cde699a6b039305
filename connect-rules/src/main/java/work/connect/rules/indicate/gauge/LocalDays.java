package work.connect.rules.indicate.gauge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** On which day of a zone a moment falls. Remembers the offset between two changes of the clock; for one thread. */
public final class LocalDays {

    private static final int SECONDS_PER_DAY = 86_400;

    private final ZoneRules rules;
    private long from = Long.MAX_VALUE;
    private long until = Long.MIN_VALUE;
    private int offset;

    public LocalDays(ZoneId zone) {
        rules = zone.getRules();
    }

    /** The epoch day of a moment given in epoch seconds. */
    public long of(long second) {
        if (second < from || second >= until) {
            remember(Instant.ofEpochSecond(second));
        }
        return Math.floorDiv(second + offset, SECONDS_PER_DAY);
    }

    private void remember(Instant moment) {
        ZoneOffsetTransition before = rules.previousTransition(moment.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(moment);
        from = before == null ? Long.MIN_VALUE : before.toEpochSecond();
        until = after == null ? Long.MAX_VALUE : after.toEpochSecond();
        offset = rules.getOffset(moment).getTotalSeconds();
    }
}
