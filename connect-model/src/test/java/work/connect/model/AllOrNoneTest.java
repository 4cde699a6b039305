package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static work.connect.model.GivenCare.care;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import work.connect.model.fact.Fact;
import work.connect.model.people.Person;

/** A workplace takes all facts of a list or none. */
class AllOrNoneTest {

    @Test
    void whenAnIteratorFails() {
        Workplace.Builder facts = care();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> facts.addAll(failing()));

        assertThat(facts.build().people()).hasSize(3);
    }

    @Test
    void whenOneIsMissing() {
        Workplace.Builder facts = care();

        assertThatNullPointerException()
                .isThrownBy(() -> facts.addAll(Arrays.asList(Person.of("ada", "care"), null)))
                .withMessage("fact");

        assertThat(facts.build().people()).hasSize(3);
    }

    @Test
    void andKeepsThemWhenTheListChangesLater() {
        List<Fact> more = new ArrayList<>(List.of(Person.of("ada", "care")));
        Workplace.Builder facts = care().addAll(more);

        more.clear();

        assertThat(facts.build().people()).hasSize(4);
    }

    private List<Fact> failing() {
        return new AbstractList<>() {
            @Override
            public Fact get(int index) {
                return Person.of("ada-" + index, "care");
            }

            @Override
            public int size() {
                return 2;
            }

            @Override
            public Iterator<Fact> iterator() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
