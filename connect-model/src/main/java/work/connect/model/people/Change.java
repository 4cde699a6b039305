package work.connect.model.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.connection.Channel;
import work.connect.model.fact.Between;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Several;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * A change at work: planned, announced, talked over with those it touches.
 *
 * @param id unique among changes
 * @param kind what changes
 * @param team whom it touches; {@code null} for the whole organisation
 * @param takesEffectOn the first day of the new order
 * @param announcedOn when people were told; {@code null} when they were not, or it is not known
 * @param channels by which means people were told
 * @param reached how many have confirmed that the news reached them
 * @param consultedOn when those it touches were asked; {@code null} when they were not
 * @param touchesJobs whether somebody may lose a job or a large part of it
 * @param urgent whether it could not wait for anybody to be asked, as after an accident
 */
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "it is a plan for the work of many")
public record Change(
        @Key String id,
        ChangeKind kind,
        @Refers(Refers.To.TEAM) @Nullable String team,
        @MayLieAhead LocalDate takesEffectOn,
        @Nullable LocalDate announcedOn,
        Set<Channel> channels,
        @Between(min = 0, max = Integer.MAX_VALUE) @Nullable Integer reached,
        @Nullable LocalDate consultedOn,
        @Nullable Boolean touchesJobs,
        @Nullable Boolean urgent)
        implements Fact {

    private static final Shape<Change> SHAPE = Shape.of(Change.class);

    public Change {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(takesEffectOn, "takesEffectOn");
        channels = Several.copy("channels", channels);
    }

    /** A change for everybody that nobody was told of or asked about as far as is known. */
    public static Change of(String id, ChangeKind kind, LocalDate takesEffectOn) {
        return new Change(id, kind, null, takesEffectOn, null, Set.of(), null, null, null, null);
    }

    public Change touching(@Nullable String team) {
        return with("team", team);
    }

    /** Adds the channels to those named before. */
    public Change announcedOn(@Nullable LocalDate day, Channel... by) {
        return with("announcedOn", day).with("channels", Several.adding("channels", channels, by));
    }

    public Change reached(@Nullable Integer people) {
        return with("reached", people);
    }

    public Change consultedOn(@Nullable LocalDate day) {
        return with("consultedOn", day);
    }

    public Change touchesJobs(@Nullable Boolean does) {
        return with("touchesJobs", does);
    }

    public Change urgent(@Nullable Boolean is) {
        return with("urgent", is);
    }

    /** Tells neither an id nor a figure, so that no log line can. */
    @Override
    public String toString() {
        return "Change[kind=" + kind + ", takesEffectOn=" + takesEffectOn + "]";
    }

    private Change with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
