package work.connect.model.measure;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What one person ticked in one questionnaire, once. Each question has its place. */
final class Sheet {

    private record Tick(int value, @Nullable LocalDate day, boolean doubtful) {

        /** The later counts; of one day, nobody knows which. */
        Tick and(Tick other) {
            int order =
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).compare(day, other.day);
            if (order != 0) {
                return order > 0 ? this : other;
            }
            return new Tick(value, day, doubtful || other.doubtful || value != other.value);
        }
    }

    private final @Nullable Tick[] ticks;

    Sheet(int questions) {
        ticks = new Tick[questions];
    }

    void take(int place, int value, @Nullable LocalDate day) {
        Tick before = ticks[place];
        Tick tick = new Tick(value, day, false);
        ticks[place] = before == null ? tick : before.and(tick);
    }

    /** {@code null} where the question is left out, or nobody knows which of two answers counts. */
    @Nullable
    Integer answer(int place) {
        Tick tick = ticks[place];
        return tick == null || tick.doubtful ? null : tick.value;
    }

    /** The last day of an answer at these places; {@code null} where none is known. */
    @Nullable
    LocalDate lastDay(int[] places) {
        LocalDate last = null;
        for (int place : places) {
            Tick tick = ticks[place];
            LocalDate day = tick == null ? null : tick.day;
            if (day != null && (last == null || day.isAfter(last))) {
                last = day;
            }
        }
        return last;
    }
}
