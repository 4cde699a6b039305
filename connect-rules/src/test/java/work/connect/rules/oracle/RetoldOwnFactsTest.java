package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import example.own.WeekendShift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.people.Person;

/** Facts of a host's own are renamed and moved in time as any other, by what their record says of its components. */
class RetoldOwnFactsTest {

    private static final LocalDate SATURDAY = LocalDate.parse("2026-08-29");
    private static final Workplace WORKPLACE = Workplace.asOf(Instant.parse("2026-09-01T20:00:00Z"), ZoneOffset.UTC)
            .add(Person.of("sam", "support"))
            .add(new WeekendShift("sam", SATURDAY))
            .keeps(WeekendShift.class, SATURDAY)
            .build();

    @Test
    void areRenamed() {
        assertThat(new Renaming(WORKPLACE, name -> name + "-2", UnaryOperator.identity())
                        .applied()
                        .all(WeekendShift.class))
                .containsExactly(new WeekendShift("sam-2", SATURDAY));
    }

    @Test
    void areMovedInTimeWithTheDaySinceWhichTheyAreKept() {
        Workplace later = new Shifting(WORKPLACE, 3).applied();

        assertThat(later.all(WeekendShift.class)).containsExactly(new WeekendShift("sam", SATURDAY.plusWeeks(3)));
        assertThat(later.keptSince(WeekendShift.class)).contains(SATURDAY.plusWeeks(3));
    }
}
