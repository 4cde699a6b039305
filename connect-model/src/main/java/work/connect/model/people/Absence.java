package work.connect.model.people;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.Refers;
import work.connect.model.hazard.DisclosureClass;

/**
 * Days on which a person was away. There is no field for the reason, on purpose.
 *
 * @param person who was away
 * @param from the first day away
 * @param until the last day away, inclusive; {@code null} when the return is not known
 */
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "it holds days alone, never the reason")
public record Absence(
        @Refers(Refers.To.PERSON) String person,
        @MayLieAhead LocalDate from,
        @MayLieAhead @NotBefore("from") @Nullable LocalDate until)
        implements Fact {

    public Absence {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(from, "from");
    }

    /** An absence of which the return is not known. */
    public static Absence of(String person, LocalDate from) {
        return new Absence(person, from, null);
    }

    public Absence until(@Nullable LocalDate day) {
        return new Absence(person, from, day);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "Absence[from=" + from + ", until=" + until + "]";
    }
}
