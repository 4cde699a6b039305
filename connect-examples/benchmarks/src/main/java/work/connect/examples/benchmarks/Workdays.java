package work.connect.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import work.connect.model.WorkCalendar;

/** How many working days lie after a day, up to and including today. Counts each day once. */
final class Workdays {

    private final WorkCalendar calendar;
    private final LocalDate today;
    /** By how many days ago the day is; as many as were asked for so far. */
    private int[] after = new int[64];

    private int counted;

    Workdays(WorkCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    int since(int daysAgo) {
        if (daysAgo >= after.length) {
            after = Arrays.copyOf(after, Math.max(daysAgo + 1, 2 * after.length));
        }
        while (counted < daysAgo) {
            int workday = calendar.isWorkday(today.minusDays(counted)) ? 1 : 0;
            after[counted + 1] = after[counted] + workday;
            counted++;
        }
        return after[daysAgo];
    }
}
