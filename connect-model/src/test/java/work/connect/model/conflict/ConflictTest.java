package work.connect.model.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Conflict open = Conflict.between("k-1", "sam", "kim");

    @Test
    void keepsTheDaysOnWhichItWasSettledBeforeItBrokeOutAgain() {
        Conflict again = open.resolvedOn(MAY)
                .resolvedBy(ConflictOutcome.AGREEMENT)
                .reopenedOn(JUNE)
                .resolvedOn(JULY)
                .reopenedOn(JULY);

        assertThat(again.settledBefore()).containsExactly(MAY, JULY);
        assertThat(again.reopenedOn()).containsExactly(JUNE, JULY);
        assertThat(again.isOpen()).isTrue();
        assertThat(again.resolvedOn()).isNull();
        assertThat(again.outcome()).isNull();
    }

    @Test
    void keepsNoDayThatIsNotKnown() {
        assertThat(open.resolvedOn(null).reopenedOn(JUNE).settledBefore()).isEmpty();
    }
}
