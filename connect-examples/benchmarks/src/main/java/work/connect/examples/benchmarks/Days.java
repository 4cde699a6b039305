package work.connect.examples.benchmarks;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** On which day of a zone a moment lies. Remembers the last offset and how long it holds. */
final class Days {

    private static final int SECONDS_PER_DAY = 86_400;

    private final ZoneRules rules;
    private long holdsFrom = Long.MAX_VALUE;
    private long holdsUntil = Long.MIN_VALUE;
    private int offset;

    Days(ZoneId zone) {
        rules = zone.getRules();
    }

    /** The day as counted by {@link java.time.LocalDate#toEpochDay()}. */
    int of(Instant moment) {
        long second = moment.getEpochSecond();
        if (second < holdsFrom || second >= holdsUntil) {
            look(moment);
        }
        return (int) Math.floorDiv(second + offset, SECONDS_PER_DAY);
    }

    private void look(Instant moment) {
        offset = rules.getOffset(moment).getTotalSeconds();
        ZoneOffsetTransition next = rules.nextTransition(moment);
        ZoneOffsetTransition previous = rules.previousTransition(moment.plusNanos(1));
        holdsUntil = next == null ? Long.MAX_VALUE : next.toEpochSecond();
        holdsFrom = previous == null ? Long.MIN_VALUE : previous.toEpochSecond();
    }
}
