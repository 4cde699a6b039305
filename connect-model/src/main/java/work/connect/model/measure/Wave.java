package work.connect.model.measure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.Several;
import work.connect.model.hazard.DisclosureClass;

/**
 * A survey that was held. Where a wave asked about a construct and a team has no figure of it, too few answered; where no
 * wave asked, nobody knows.
 *
 * @param id unique among waves
 * @param from the first day on which people could answer
 * @param until the last day on which people could answer
 * @param asked what it asked about
 */
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "it says what was asked and when, and nothing of the answers")
public record Wave(
        @Key String id,
        @Nullable LocalDate from,
        @NotBefore("from") LocalDate until,
        @NotEmpty Set<Construct> asked) implements Fact {

    public Wave {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(until, "until");
        asked = Several.copy("asked", asked);
    }

    public static Wave of(String id, LocalDate until, Construct... asked) {
        return new Wave(id, null, until, Several.of("asked", asked));
    }

    public Wave from(@Nullable LocalDate day) {
        return new Wave(id, day, until, asked);
    }

    /** Tells no id, so that no log line can. */
    @Override
    public String toString() {
        return "Wave[from=" + from + ", until=" + until + "]";
    }
}
