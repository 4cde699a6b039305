package work.connect.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
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

    public WorkCalendar {
        weekdays = Set.copyOf(weekdays);
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorkday(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** How many working days lie after {@code from}, up to and including {@code until}; 0 when there are none. */
    public int workdaysAfter(LocalDate from, LocalDate until) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                days++;
            }
        }
        return days;
    }
}
