package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import work.connect.model.Problem.Code;

class InvalidWorkplaceExceptionTest {

    private static final Problem PROBLEM = new Problem(Code.BLANK_ID, "people", 3, "id", "Hint.");

    @Test
    void saysOneProblemInTwoLines() {
        assertThat(new InvalidWorkplaceException(List.of(PROBLEM)))
                .hasMessage("1 problem with the facts given:\n  people[3].id: Hint.");
    }

    @Test
    void saysTheFirstTwentyAndCountsTheRest() {
        InvalidWorkplaceException refusal = new InvalidWorkplaceException(Collections.nCopies(1_000, PROBLEM), 2_500);

        assertThat(refusal).hasMessageStartingWith("2500 problems with the facts given:\n  people[3]");
        assertThat(refusal.getMessage().lines()).hasSize(1 + 20 + 1);
        assertThat(refusal).hasMessageEndingWith("... and 2480 more; see problems()");
    }

    @Test
    void listsAThousandAtMost() {
        InvalidWorkplaceException refusal = new InvalidWorkplaceException(Collections.nCopies(1_001, PROBLEM));

        assertThat(refusal.problems()).hasSize(1_000);
        assertThat(refusal.total()).isEqualTo(1_001);
    }

    @Test
    void needsAProblem() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InvalidWorkplaceException(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvalidWorkplaceException(List.of(PROBLEM), 0));
    }

    @Test
    void aProblemSaysWhereInACollection() {
        assertThat(PROBLEM).hasToString("people[3].id: Hint.");
    }

    @Test
    void aProblemSaysWhichIdWithoutTellingIt() {
        assertThat(new Problem(Code.UNKNOWN_PERSON, "people", 3, "leader", "#1", "Hint."))
                .hasToString("people[3].leader (#1): Hint.");
    }

    @Test
    void aProblemSaysWhereInAFile() {
        assertThat(new Problem(Code.BLANK_ID, "people.csv", 5, "team_id", "Hint."))
                .hasToString("people.csv:5 team_id: Hint.");
    }

    @Test
    void aProblemSaysThatItIsAboutTheWhole() {
        assertThat(new Problem(Code.NO_PEOPLE, "people", -1, "", "Hint.")).hasToString("people: Hint.");
    }
}
