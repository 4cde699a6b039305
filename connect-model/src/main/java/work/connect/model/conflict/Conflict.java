package work.connect.model.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement between two people that somebody put on record.
 *
 * @param id unique among conflicts
 * @param first one party; the order of the two means nothing
 * @param second the other party
 * @param kinds what it is about, in no order; empty when not said
 * @param openedOn when it began or was recorded
 * @param status where it stands
 * @param resolvedOn when it was settled; only for {@link ConflictStatus#RESOLVED}
 * @param steps what was done so far, in the order given
 * @param recordedBy the person who put it on record; {@code null} when the host's register does not say
 * @param acknowledgedBy people besides the recorder who know of it and said so: a party, or a leader with whom a party
 *     shared it; in no order
 */
public record Conflict(
        String id,
        String first,
        String second,
        Set<ConflictKind> kinds,
        @Nullable LocalDate openedOn,
        ConflictStatus status,
        @Nullable LocalDate resolvedOn,
        List<ConflictStep> steps,
        @Nullable String recordedBy,
        Set<String> acknowledgedBy) {

    public Conflict {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(status, "status");
        kinds = Set.copyOf(kinds);
        steps = List.copyOf(steps);
        acknowledgedBy = Set.copyOf(acknowledgedBy);
    }

    /** An open conflict of which nothing else is known. */
    public static Conflict between(String id, String first, String second) {
        return new Conflict(id, first, second, Set.of(), null, ConflictStatus.OPEN, null, List.of(), null, Set.of());
    }

    public Conflict about(ConflictKind... more) {
        Set<ConflictKind> all = new HashSet<>(kinds);
        all.addAll(Arrays.asList(more));
        return new Conflict(id, first, second, all, openedOn, status, resolvedOn, steps, recordedBy, acknowledgedBy);
    }

    public Conflict openedOn(@Nullable LocalDate day) {
        return new Conflict(id, first, second, kinds, day, status, resolvedOn, steps, recordedBy, acknowledgedBy);
    }

    public Conflict monitored() {
        return new Conflict(
                id, first, second, kinds, openedOn, ConflictStatus.MONITORED, null, steps, recordedBy, acknowledgedBy);
    }

    public Conflict resolvedOn(@Nullable LocalDate day) {
        return new Conflict(
                id, first, second, kinds, openedOn, ConflictStatus.RESOLVED, day, steps, recordedBy, acknowledgedBy);
    }

    public Conflict step(LocalDate on, ConflictStep.Kind kind) {
        List<ConflictStep> all = new ArrayList<>(steps);
        all.add(new ConflictStep(on, kind));
        return new Conflict(id, first, second, kinds, openedOn, status, resolvedOn, all, recordedBy, acknowledgedBy);
    }

    public Conflict recordedBy(@Nullable String person) {
        return new Conflict(id, first, second, kinds, openedOn, status, resolvedOn, steps, person, acknowledgedBy);
    }

    public Conflict acknowledgedBy(String... more) {
        Set<String> all = new HashSet<>(acknowledgedBy);
        all.addAll(Arrays.asList(more));
        return new Conflict(id, first, second, kinds, openedOn, status, resolvedOn, steps, recordedBy, all);
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
        return "Conflict[id=" + id + ", status=" + status + "]";
    }
}
