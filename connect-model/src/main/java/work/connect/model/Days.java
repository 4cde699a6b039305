package work.connect.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;
import work.connect.model.fact.MayLieAhead;

/** Which days and moments can be right, as seen from the moment a workplace is known as of. */
final class Days {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final long SECONDS_PER_DAY = 86_400;
    private static final Fault OUT_OF_RANGE = new Fault(Code.DATE_OUT_OF_RANGE, "The year cannot be right.");

    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;
    private final Instant earliest;
    private final Instant latest;
    private final Fault inTheFuture;

    /** @param now a plausible moment */
    Days(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        today = LocalDate.ofInstant(now, zone);
        earliest = EARLIEST.atStartOfDay(zone).toInstant();
        latest = LATEST.atStartOfDay(zone).toInstant();
        inTheFuture = new Fault(
                Code.DATE_IN_THE_FUTURE, "This lies after the moment the workplace is known as of (" + today + ").");
    }

    /** What is wrong with the moment a workplace is known as of; {@code null} when nothing is. */
    static @Nullable Fault wrongWithNow(Instant now) {
        Instant earliest = EARLIEST.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant latest = LATEST.atStartOfDay(ZoneOffset.UTC).toInstant();
        return now.isBefore(earliest) || now.isAfter(latest) ? OUT_OF_RANGE : null;
    }

    LocalDate today() {
        return today;
    }

    /** What is wrong with a day on which something happened; {@code null} when nothing is. */
    @Nullable
    Fault wrongWith(LocalDate day) {
        return wrongWith(day, false);
    }

    /** What tells what is wrong with the values of a field of days or moments, and {@code null} when nothing is. */
    Function<Object, @Nullable Fault> rule(Field field) {
        boolean ahead = field.stated(MayLieAhead.class).isPresent();
        return time -> time instanceof Instant moment ? wrongWith(moment, ahead) : wrongWith((LocalDate) time, ahead);
    }

    /** Whether a day on which something happened can be right. */
    boolean areSound(@Nullable LocalDate... days) {
        for (LocalDate day : days) {
            if (day == null || wrongWith(day) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a beginning and an end, of which each may be unknown or lie ahead, can both be right. */
    boolean isStretch(@Nullable LocalDate from, @Nullable LocalDate until) {
        return isPlausible(from) && isPlausible(until) && (from == null || until == null || !until.isBefore(from));
    }

    /** How the day of a moment lies to a day: negative, zero or positive for before, on or after. */
    int compare(Instant moment, LocalDate day) {
        long days = Math.floorDiv(moment.getEpochSecond(), SECONDS_PER_DAY) - day.toEpochDay();
        return Math.abs(days) > 1
                ? Long.signum(days)
                : LocalDate.ofInstant(moment, zone).compareTo(day);
    }

    private static boolean isPlausible(@Nullable LocalDate day) {
        return day == null || !(day.isBefore(EARLIEST) || day.isAfter(LATEST));
    }

    private @Nullable Fault wrongWith(LocalDate day, boolean ahead) {
        if (!isPlausible(day)) {
            return OUT_OF_RANGE;
        }
        return !ahead && day.isAfter(today) ? inTheFuture : null;
    }

    private @Nullable Fault wrongWith(Instant moment, boolean ahead) {
        if (moment.isBefore(earliest) || moment.isAfter(latest)) {
            return OUT_OF_RANGE;
        }
        return !ahead && moment.isAfter(now) ? inTheFuture : null;
    }
}
