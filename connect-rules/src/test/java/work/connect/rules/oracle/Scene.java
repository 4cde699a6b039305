package work.connect.rules.oracle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import work.connect.model.WorkCalendar;

/** When and where a random workplace is, and how days are drawn for it. */
record Scene(Dice dice, Instant now, ZoneId zone, LocalDate today, WorkCalendar calendar) {

    private static final int[] LIMITS = {7, 14, 21, 28, 30, 42, 60, 90, 120, 180};

    static Scene drawnBy(Dice dice) {
        ZoneId zone =
                ZoneId.of(dice.oneOf("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"));
        LocalDate today = today(dice);
        Instant now = today.atTime(timeOfDay(dice)).atZone(zone).toInstant();
        return new Scene(dice, now, zone, today, calendar(dice, today));
    }

    /** Often the end of a month or a year, a leap day, or a day on which clocks change somewhere. */
    private static LocalDate today(Dice dice) {
        if (dice.chance(70)) {
            return LocalDate.of(2024, 1, 1).plusDays(dice.between(0, 1500));
        }
        return LocalDate.parse(dice.oneOf(
                "2024-02-29",
                "2025-02-28",
                "2025-03-01",
                "2024-12-31",
                "2026-01-01",
                "2026-03-08",
                "2026-03-29",
                "2026-04-05",
                "2026-09-27",
                "2026-10-25",
                "2026-11-01"));
    }

    private static WorkCalendar calendar(Dice dice, LocalDate today) {
        if (dice.chance(50)) {
            return WorkCalendar.MONDAY_TO_FRIDAY;
        }
        Set<LocalDate> holidays = new HashSet<>();
        for (int i = dice.between(0, 6); i > 0; i--) {
            holidays.add(today.minusDays(dice.between(-3, 40)));
        }
        DayOfWeek dayOff = dice.oneOf(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
        Set<DayOfWeek> weekdays = dice.chance(70)
                ? WorkCalendar.MONDAY_TO_FRIDAY.weekdays()
                : EnumSet.complementOf(EnumSet.of(dayOff, DayOfWeek.SATURDAY));
        return new WorkCalendar(weekdays, holidays);
    }

    private static LocalTime timeOfDay(Dice dice) {
        return LocalTime.parse(dice.oneOf(
                "00:00", "00:00:01", "00:30", "05:29", "05:31", "09:00", "12:00", "19:00", "23:30", "23:59:59.999"));
    }

    LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    /** A limit of the rules that count days, or one day more or less. */
    int daysNearALimit() {
        return dice.number(LIMITS) + dice.between(-1, 1);
    }

    LocalDate nearALimit() {
        return daysAgo(daysNearALimit());
    }

    boolean isPast(LocalDate day) {
        return !day.isAfter(today);
    }

    /** A moment of that day, often close to midnight and never after now; the day must not lie after today. */
    Instant momentOn(LocalDate day) {
        Instant moment = day.atTime(timeOfDay(dice)).atZone(zone).toInstant();
        return moment.isAfter(now) ? now : moment;
    }
}
