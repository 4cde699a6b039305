package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-09-29T21:59:59Z, -1",
        "Europe/Berlin, 2026-09-29T22:00:00Z, 0",
        "Europe/Berlin, 2026-09-30T21:59:59Z, 0",
        "Europe/Berlin, 2026-09-30T22:00:00Z, 1",
        "Pacific/Kiritimati, 2026-09-29T10:00:00Z, 0",
        "Etc/GMT+12, 2026-10-01T11:59:59Z, 0",
        "Europe/Berlin, +1000000000-12-31T23:59:59.999999999Z, 1",
        "Europe/Berlin, -1000000000-01-01T00:00:00Z, -1"
    })
    void comparesAMomentWithTheLastOfSeptemberInTheZone(ZoneId zone, Instant moment, int expected) {
        assertThat(Integer.signum(days(zone).compare(moment, LocalDate.of(2026, 9, 30))))
                .isEqualTo(expected);
    }

    /** In St. John's, the clock went back on 7 November 2010 from 00:01 to 23:01 of the day before. */
    @ParameterizedTest
    @CsvSource({
        "2010-11-07T02:30:30Z, 1",
        "2010-11-07T02:31:00Z, 0",
        "2010-11-07T03:00:00Z, 0",
        "2010-11-07T03:30:00Z, 1"
    })
    void knowsThatADayCanBeginTwice(Instant moment, int expected) {
        Days days = days(ZoneId.of("America/St_Johns"));

        assertThat(Integer.signum(days.compare(moment, LocalDate.of(2010, 11, 6))))
                .isEqualTo(expected);
    }

    @Property(tries = 50)
    void comparesAsTheCalendarDoes(
            @ForAll @LongRange(min = -2_000_000_000L, max = 7_000_000_000L) long second,
            @ForAll @IntRange(min = -3, max = 3) int apart) {
        for (String zone : ZoneId.getAvailableZoneIds()) {
            Instant moment = Instant.ofEpochSecond(second);
            LocalDate local = LocalDate.ofInstant(moment, ZoneId.of(zone));

            assertThat(Integer.signum(days(ZoneId.of(zone)).compare(moment, local.plusDays(apart))))
                    .as(zone)
                    .isEqualTo(-Integer.signum(apart));
        }
    }

    private static Days days(ZoneId zone) {
        return new Days(Instant.parse("2026-09-30T21:59:00Z"), zone);
    }
}
