package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final LocalDate A_FRIDAY = LocalDate.of(2026, 5, 1);

    @Property
    void countsTheWorkdaysOneByOne(
            @ForAll Set<DayOfWeek> weekdays,
            @ForAll Set<@IntRange(min = -5, max = 45) Integer> holidays,
            @ForAll @IntRange(min = -10, max = 40) int length) {
        WorkCalendar calendar = new WorkCalendar(
                weekdays, holidays.stream().map(A_FRIDAY::plusDays).collect(Collectors.toSet()));
        LocalDate until = A_FRIDAY.plusDays(length);

        assertThat(calendar.workdaysAfter(A_FRIDAY, until)).isEqualTo((int) A_FRIDAY.plusDays(1)
                .datesUntil(until.isAfter(A_FRIDAY) ? until.plusDays(1) : A_FRIDAY.plusDays(1))
                .filter(calendar::isWorkday)
                .count());
    }

    @Test
    void countsTheLastDayAndNotTheFirst() {
        LocalDate monday = A_FRIDAY.plusDays(3);

        assertThat(WorkCalendar.MONDAY_TO_FRIDAY.workdaysAfter(A_FRIDAY, monday))
                .isEqualTo(1);
    }
}
