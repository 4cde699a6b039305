package work.connect.model.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConductReportTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private final ConductReport open = ConductReport.of("r-1", ConductNature.IGNORED_OR_EXCLUDED, MARCH, "sam");

    @Test
    void theOneAffectedIsNamedToNobodyUnlessTheyAgree() {
        assertThat(open.affectedConsentsTo()).isEmpty();
        assertThat(open.affectedConsentingTo("case-1")
                        .affectedConsentingTo("case-1", "case-2")
                        .affectedConsentsTo())
                .containsExactlyInAnyOrder("case-1", "case-2");
    }

    @Test
    void whoHandlesACaseIsNotToldWhoIsAffectedByHandlingIt() {
        assertThat(open.handledBy("case-1").affectedConsentsTo()).isEmpty();
    }

    @Test
    void anotherDayLeavesTheOutcome() {
        ConductReport closed = open.closedOn(MARCH, ConductOutcome.ACTION_TAKEN).closedOn(MARCH.plusDays(1));

        assertThat(closed.outcome()).isEqualTo(ConductOutcome.ACTION_TAKEN);
    }

    @Test
    void aCaseThatIsOpenOnceMoreHasNoOutcome() {
        ConductReport again = open.closedOn(MARCH, ConductOutcome.WITHDRAWN).closedOn(null);

        assertThat(again).isEqualTo(open);
    }
}
