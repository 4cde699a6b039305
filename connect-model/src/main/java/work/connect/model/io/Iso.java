package work.connect.model.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads dates and times as ISO 8601 writes them. */
final class Iso {

    private Iso() {}

    /** The date; {@code null} when it is no date. */
    static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The moment; {@code null} when it is no moment.
     *
     * @param zone where a text without an offset belongs
     * @param timeOf which time of the day a date alone stands for
     */
    static @Nullable Instant moment(String text, ZoneId zone, Function<LocalDate, LocalDateTime> timeOf) {
        try {
            LocalDate day = date(text);
            return day != null ? timeOf.apply(day).atZone(zone).toInstant() : exact(text, zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The zone; {@code null} when there is no such zone. */
    static @Nullable ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant exact(String text, ZoneId zone) {
        TemporalAccessor time =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        return time instanceof ZonedDateTime zoned
                ? zoned.toInstant()
                : ((LocalDateTime) time).atZone(zone).toInstant();
    }
}
