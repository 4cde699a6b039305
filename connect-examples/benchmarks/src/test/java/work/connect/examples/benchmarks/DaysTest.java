package work.connect.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void countsAsTheCalendarDoesAroundEachChangeOfTheClock() {
        ZoneId zone = ZoneId.of("America/St_Johns");
        Days days = new Days(zone);
        for (long second = 520_000_000; second < 580_000_000; second += 1_801) {
            Instant moment = Instant.ofEpochSecond(second);
            assertThat(days.of(moment))
                    .isEqualTo((int) LocalDate.ofInstant(moment, zone).toEpochDay());
        }
    }

    @Test
    void countsAsTheCalendarDoesAtTheVeryMomentOfAChange() {
        ZoneId zone = ZoneId.of("America/St_Johns");
        Instant change = zone.getRules()
                .nextTransition(Instant.parse("1987-09-01T00:00:00Z"))
                .getInstant();
        Days days = new Days(zone);
        for (long second : new long[] {-1, 0, 1, 0, -1}) {
            Instant moment = change.plusSeconds(second);
            assertThat(days.of(moment))
                    .isEqualTo((int) LocalDate.ofInstant(moment, zone).toEpochDay());
        }
    }
}
