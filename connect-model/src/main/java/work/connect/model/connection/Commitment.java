package work.connect.model.connection;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * Something one person promised another, or a team.
 *
 * @param id unique among commitments
 * @param from who promised
 * @param dueOn the day by which it was to be done
 * @param to to whom; {@code null} when it was to a team
 * @param team to which team; {@code null} when it was to a person
 * @param madeOn when it was promised
 * @param keptOn when it was done; {@code null} when it has not been
 * @param renegotiatedOn when both sides agreed on something else; in time, that is as good as keeping it
 * @param brokenOn when {@code from} said that it would not be done; {@code null} when nobody said so
 */
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "it says who does what by when, as a plan does")
public record Commitment(
        @Key String id,
        @Refers(Refers.To.PERSON) String from,
        @MayLieAhead LocalDate dueOn,

        @Refers(Refers.To.PERSON) @OtherThan("from") @Nullable
        String to,

        @Refers(Refers.To.TEAM) @Nullable String team,
        @Nullable LocalDate madeOn,

        @Disclosed(value = DisclosureClass.TEAM_CLIMATE, because = "whether promises are kept is told of a group")
        @NotBefore("madeOn")
        @Nullable
        LocalDate keptOn,

        @NotBefore("madeOn") @Nullable LocalDate renegotiatedOn,

        @Disclosed(value = DisclosureClass.TEAM_CLIMATE, because = "whether promises are kept is told of a group")
        @NotBefore("madeOn")
        @Nullable
        LocalDate brokenOn)
        implements Fact {

    private static final Shape<Commitment> SHAPE = Shape.of(Commitment.class);

    public Commitment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(dueOn, "dueOn");
    }

    /** A promise of which it is not known whether it was kept. */
    public static Commitment of(String id, String from, LocalDate dueOn) {
        return new Commitment(id, from, dueOn, null, null, null, null, null, null);
    }

    public Commitment to(@Nullable String person) {
        return with("to", person);
    }

    public Commitment toTeam(@Nullable String team) {
        return with("team", team);
    }

    public Commitment madeOn(@Nullable LocalDate day) {
        return with("madeOn", day);
    }

    public Commitment keptOn(@Nullable LocalDate day) {
        return with("keptOn", day);
    }

    public Commitment renegotiatedOn(@Nullable LocalDate day) {
        return with("renegotiatedOn", day);
    }

    public Commitment brokenOn(@Nullable LocalDate day) {
        return with("brokenOn", day);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "Commitment[dueOn=" + dueOn + "]";
    }

    private Commitment with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
