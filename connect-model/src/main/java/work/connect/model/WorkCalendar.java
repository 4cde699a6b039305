package work.connect.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which days people work here.
 *
 * @param weekdays the days of a normal week, in no order
 * @param holidays days off on which people would otherwise work, in no order
 */
public record WorkCalendar(Set<DayOfWeek> weekdays, Set<LocalDate> holidays) {

    /** Monday to Friday, no holidays. */
    public static final WorkCalendar MONDAY_TO_FRIDAY =
            new WorkCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of());

    private static final int WEEK = 7;

    public WorkCalendar {
        weekdays = Set.copyOf(weekdays);
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorkday(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** How many working days lie after {@code from}, up to and including {@code until}; 0 when there are none. */
    public int workdaysAfter(LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(from, until);
        if (days <= 0) {
            return 0;
        }
        long workdays = days / WEEK * weekdays.size();
        for (long left = days % WEEK; left > 0; left--) {
            workdays += weekdays.contains(from.plusDays(left).getDayOfWeek()) ? 1 : 0;
        }
        for (LocalDate holiday : holidays) {
            boolean isInside = holiday.isAfter(from) && !holiday.isAfter(until);
            workdays -= isInside && weekdays.contains(holiday.getDayOfWeek()) ? 1 : 0;
        }
        return Math.toIntExact(workdays);
    }
}
