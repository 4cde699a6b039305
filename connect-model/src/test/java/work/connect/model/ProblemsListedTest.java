package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.GivenCare.TODAY;
import static work.connect.model.GivenCare.TOMORROW;
import static work.connect.model.GivenCare.assertTold;
import static work.connect.model.GivenCare.care;
import static work.connect.model.GivenCare.refusal;
import static work.connect.model.GivenCare.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import work.connect.model.conflict.Conflict;
import work.connect.model.fact.Fact;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;

/** Which problems are told, in which order and how often. */
class ProblemsListedTest {

    @Test
    void withTheSameNumberForTheSameId() {
        Workplace.Builder facts =
                care().add(tie("sam", "x")).add(tie("y", "sam")).add(tie("kim", "x"));

        assertThat(refusal(facts).problems()).extracting(Problem::pseudonym).containsExactly("#1", "#2", "#1");
    }

    @Test
    void ofThePlaceAndNotOfTheOrderInWhichTheyAreFound() {
        Workplace.Builder facts =
                care().add(Person.of("sam", "care").ledBy("sam").endedOn(LocalDate.MIN));

        assertTold(
                facts,
                "DUPLICATE_ID people[3].id",
                "LEADS_THEMSELVES people[3].leader",
                "DATE_OUT_OF_RANGE people[3].endedOn");
    }

    @Test
    void onceForAFieldOfSeveralValues() {
        assertTold(
                care().add(Conflict.between("c", "sam", "kim")
                        .reopenedOn(TOMORROW)
                        .reopenedOn(TOMORROW.plusDays(1))
                        .reopenedOn(LocalDate.MIN)),
                "DATE_IN_THE_FUTURE conflicts[0].reopenedOn",
                "DATE_OUT_OF_RANGE conflicts[0].reopenedOn");
    }

    @Test
    void asTheFirstThousandByPlaceWhateverWasFoundFirst() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            facts.add(tie("sam", "sam"));
            facts.add(Membership.of("sam", "care", TODAY));
        }
        Collections.shuffle(facts, new Random(7));

        InvalidWorkplaceException refusal = refusal(care().addAll(facts));

        assertThat(refusal.total()).isEqualTo(1_399);
        assertThat(refusal.problems()).hasSize(1_000);
        assertThat(refusal.problems().get(698).place()).isEqualTo("memberships");
        assertThat(refusal.problems().get(699).toString()).startsWith("relationships[0].to");
        assertThat(refusal.problems().get(999).toString()).startsWith("relationships[300].to");
    }
}
