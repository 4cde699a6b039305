package work.connect.model.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Several;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * A disagreement between two people that somebody put on record. What was done about it are {@link ConflictStep}s.
 *
 * @param id unique among conflicts
 * @param first one party; the order of the two means nothing
 * @param second the other party
 * @param kinds what it is about; empty when not said
 * @param openedOn when it began or was recorded
 * @param status where it stands
 * @param resolvedOn when it was settled; only for {@link ConflictStatus#RESOLVED}
 * @param outcome how it was settled; only for {@link ConflictStatus#RESOLVED}
 * @param settledBefore the days on which it was settled before it broke out again, as far as they are known
 * @param reopenedOn when it broke out again
 * @param recordedBy the person who put it on record; {@code null} when the host's register does not say
 * @param acknowledgedBy people besides the recorder who know of it and said so: a party, or a leader with whom a party
 *     shared it
 */
@Disclosed(value = DisclosureClass.PAIR_CONFLICT, because = "it is between two people, and theirs to tell")
public record Conflict(
        @Key String id,
        @Refers(Refers.To.PERSON) String first,
        @Refers(Refers.To.PERSON) @OtherThan("first") String second,
        Set<ConflictKind> kinds,
        @Nullable LocalDate openedOn,
        ConflictStatus status,
        @NotBefore("openedOn") @Nullable LocalDate resolvedOn,
        @Nullable ConflictOutcome outcome,
        @NotBefore("openedOn") List<LocalDate> settledBefore,
        @NotBefore("openedOn") List<LocalDate> reopenedOn,
        @Refers(Refers.To.ANYBODY) @Nullable String recordedBy,
        @Refers(Refers.To.ANYBODY) Set<String> acknowledgedBy)
        implements Fact {

    private static final Shape<Conflict> SHAPE = Shape.of(Conflict.class);

    public Conflict {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(status, "status");
        kinds = Several.copy("kinds", kinds);
        settledBefore = Several.copy("settledBefore", settledBefore);
        reopenedOn = Several.copy("reopenedOn", reopenedOn);
        acknowledgedBy = Several.copy("acknowledgedBy", acknowledgedBy);
    }

    /** An open conflict of which nothing else is known. */
    public static Conflict between(String id, String first, String second) {
        return new Conflict(
                id,
                first,
                second,
                Set.of(),
                null,
                ConflictStatus.OPEN,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Set.of());
    }

    public Conflict about(ConflictKind... more) {
        return with("kinds", Several.adding("kinds", kinds, more));
    }

    public Conflict openedOn(@Nullable LocalDate day) {
        return with("openedOn", day);
    }

    public Conflict monitored() {
        return with("status", ConflictStatus.MONITORED).with("resolvedOn", null).with("outcome", null);
    }

    public Conflict resolvedOn(@Nullable LocalDate day) {
        return with("status", ConflictStatus.RESOLVED).with("resolvedOn", day);
    }

    /** Settled in this way; the day stays what it was. */
    public Conflict resolvedBy(@Nullable ConflictOutcome outcome) {
        return with("status", ConflictStatus.RESOLVED).with("outcome", outcome);
    }

    /** Open once more. The day on which it was settled, if it is known, is kept in {@link #settledBefore()}. */
    public Conflict reopenedOn(LocalDate day) {
        List<LocalDate> settled =
                resolvedOn == null ? settledBefore : Several.followedBy("settledBefore", settledBefore, resolvedOn);
        return with("status", ConflictStatus.OPEN)
                .with("resolvedOn", null)
                .with("outcome", null)
                .with("settledBefore", settled)
                .with("reopenedOn", Several.followedBy("reopenedOn", reopenedOn, day));
    }

    public Conflict recordedBy(@Nullable String person) {
        return with("recordedBy", person);
    }

    public Conflict acknowledgedBy(String... more) {
        return with("acknowledgedBy", Several.adding("acknowledgedBy", acknowledgedBy, more));
    }

    public boolean isOpen() {
        return status == ConflictStatus.OPEN;
    }

    public boolean involves(String person) {
        return first.equals(person) || second.equals(person);
    }

    /** Whether this person put it on record, or said that they know of it. */
    public boolean isKnownTo(String person) {
        return person.equals(recordedBy) || acknowledgedBy.contains(person);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "Conflict[openedOn=" + openedOn + ", status=" + status + "]";
    }

    private Conflict with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
