package work.connect.model.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import work.connect.model.connection.Channel;
import work.connect.model.fact.Between;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.Refers;
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

    public Change {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(takesEffectOn, "takesEffectOn");
        channels = Set.copyOf(channels);
    }

    /** A change for everybody that nobody was told of or asked about as far as is known. */
    public static Change of(String id, ChangeKind kind, LocalDate takesEffectOn) {
        return new Change(id, kind, null, takesEffectOn, null, Set.of(), null, null, null, null);
    }

    public Change touching(@Nullable String team) {
        return with(draft -> draft.team = team);
    }

    /** Adds the channels to those named before. */
    public Change announcedOn(@Nullable LocalDate day, Channel... by) {
        return with(draft -> {
            draft.announcedOn = day;
            draft.channels.addAll(Arrays.asList(by));
        });
    }

    public Change reached(@Nullable Integer people) {
        return with(draft -> draft.reached = people);
    }

    public Change consultedOn(@Nullable LocalDate day) {
        return with(draft -> draft.consultedOn = day);
    }

    public Change touchesJobs(@Nullable Boolean does) {
        return with(draft -> draft.touchesJobs = does);
    }

    public Change urgent(@Nullable Boolean is) {
        return with(draft -> draft.urgent = is);
    }

    /** Tells no figure, as no fact does. */
    @Override
    public String toString() {
        return "Change[id=" + id + ", kind=" + kind + "]";
    }

    private Change with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.change();
    }

    private static final class Draft {
        final Change before;

        @Nullable
        String team;

        @Nullable
        LocalDate announcedOn;

        final Set<Channel> channels;

        @Nullable
        Integer reached;

        @Nullable
        LocalDate consultedOn;

        @Nullable
        Boolean touchesJobs;

        @Nullable
        Boolean urgent;

        Draft(Change before) {
            this.before = before;
            team = before.team;
            announcedOn = before.announcedOn;
            channels = new HashSet<>(before.channels);
            reached = before.reached;
            consultedOn = before.consultedOn;
            touchesJobs = before.touchesJobs;
            urgent = before.urgent;
        }

        Change change() {
            return new Change(
                    before.id,
                    before.kind,
                    team,
                    before.takesEffectOn,
                    announcedOn,
                    channels,
                    reached,
                    consultedOn,
                    touchesJobs,
                    urgent);
        }
    }
}
