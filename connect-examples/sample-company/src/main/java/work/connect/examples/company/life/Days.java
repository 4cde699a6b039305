package work.connect.examples.company.life;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.WorkCalendar;

/** The calendar of the company. It never asks what day it really is. */
public final class Days {

    /** Everything is known as of this moment: a Tuesday, at ten in the morning. */
    public static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The last day of which anything is told. */
    public static final LocalDate LAST = day("2026-08-31");

    /** The day on which people say whom they are tied to. */
    public static final LocalDate TIES_ASKED = day("2026-08-19");

    public static final WorkCalendar CALENDAR = new WorkCalendar(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            days("2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-05-25"));

    private Days() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A moment by the clock on the wall, so many minutes after midnight. */
    public static Instant at(LocalDate day, int minutes) {
        return day.atTime(minutes / 60, minutes % 60).atZone(ZONE).toInstant();
    }

    /** The working days from the one day to the other, both inclusive. */
    static Stream<LocalDate> workdays(LocalDate from, LocalDate until) {
        return from.isAfter(until)
                ? Stream.empty()
                : from.datesUntil(until.plusDays(1)).filter(CALENDAR::isWorkday);
    }

    private static Set<LocalDate> days(String texts) {
        return Stream.of(texts.split(" ")).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }
}
