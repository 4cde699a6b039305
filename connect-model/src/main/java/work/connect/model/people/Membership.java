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
 * In which team a person was, from when to when. A fact belongs to the team its people were in when it happened.
 *
 * <p>Nobody is in two teams on one day, and the membership of today names the same team as {@link Person#team()}.
 *
 * @param person who was in it
 * @param team in which team
 * @param from the first day
 * @param until the last day, inclusive; {@code null} while it lasts
 */
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "rosters say as much")
public record Membership(
        @Refers(Refers.To.PERSON) String person,
        @Refers(Refers.To.TEAM) String team,
        @MayLieAhead LocalDate from,
        @MayLieAhead @NotBefore("from") @Nullable LocalDate until)
        implements Fact {

    public Membership {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(from, "from");
    }

    /** A membership that lasts. */
    public static Membership of(String person, String team, LocalDate from) {
        return new Membership(person, team, from, null);
    }

    public Membership until(@Nullable LocalDate day) {
        return new Membership(person, team, from, day);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "Membership[from=" + from + ", until=" + until + "]";
    }
}
