package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people say them. */
class CaseDaysTest {

    private static final CaseDays DAYS = new CaseDays(LocalDate.parse("2026-09-01"));

    @ParameterizedTest
    @CsvSource({
        "25 days ago, 2026-08-07",
        "1 day ago, 2026-08-31",
        "a day ago, 2026-08-31",
        "one week ago, 2026-08-25",
        "3 weeks ago, 2026-08-11",
        "one month ago, 2026-08-01",
        "18 months ago, 2025-03-01",
        "2 years ago, 2024-09-01",
        "0 days ago, 2026-09-01",
        "in 3 days, 2026-09-04",
        "In 2 Weeks, 2026-09-15",
        "in a month, 2026-10-01",
        "yesterday, 2026-08-31",
        "Today, 2026-09-01",
        "tomorrow, 2026-09-02",
        "3  weeks  ago, 2026-08-11",
        "2026-08-07, 2026-08-07"
    })
    void areReadAsTheDayTheyMean(String said, LocalDate day) {
        assertThat(DAYS.day(said)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "spring", "25 days", "days ago", "123456 days ago", "-3 days ago", "2026-02-30", "in days"})
    void areNoneWhereNoneIsSaid(String said) {
        assertThat(DAYS.day(said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "25 days ago, 2026-08-07",
        "25 days ago 14:00, 2026-08-07T14:00",
        "yesterday at 9:30, 2026-08-31T09:30",
        "2026-08-07T10:00Z, 2026-08-07T10:00Z",
        "25 days agoo, 25 days agoo",
        "spring 14:00, spring 14:00"
    })
    void areWrittenOutInATable(String said, String written) {
        assertThat(DAYS.written(said, false)).isEqualTo(written);
    }

    @Test
    void areWrittenOutOneByOneWhereAFieldHoldsSeveral() {
        assertThat(DAYS.written("30 days ago; 2026-08-01 | yesterday", true))
                .isEqualTo("2026-08-02; 2026-08-01 ;2026-08-31");
    }
}
