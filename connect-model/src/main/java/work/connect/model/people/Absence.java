package work.connect.model.people;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a person was away. There is no field for the reason, on purpose.
 *
 * @param person who was away
 * @param from the first day away
 * @param until the last day away, inclusive; {@code null} when the return is not known
 */
public record Absence(
        String person, LocalDate from, @Nullable LocalDate until) {

    public Absence {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(from, "from");
    }
}
