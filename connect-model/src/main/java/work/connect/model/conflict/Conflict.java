package work.connect.model.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
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
        @NotBefore("openedOn") List<LocalDate> reopenedOn,
        @Refers(Refers.To.ANYBODY) @Nullable String recordedBy,
        @Refers(Refers.To.ANYBODY) Set<String> acknowledgedBy)
        implements Fact {

    public Conflict {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(status, "status");
        kinds = Set.copyOf(kinds);
        reopenedOn = List.copyOf(reopenedOn);
        acknowledgedBy = Set.copyOf(acknowledgedBy);
    }

    /** An open conflict of which nothing else is known. */
    public static Conflict between(String id, String first, String second) {
        return new Conflict(
                id, first, second, Set.of(), null, ConflictStatus.OPEN, null, null, List.of(), null, Set.of());
    }

    public Conflict about(ConflictKind... more) {
        return with(draft -> draft.kinds.addAll(Arrays.asList(more)));
    }

    public Conflict openedOn(@Nullable LocalDate day) {
        return with(draft -> draft.openedOn = day);
    }

    public Conflict monitored() {
        return with(draft -> {
            draft.status = ConflictStatus.MONITORED;
            draft.resolvedOn = null;
            draft.outcome = null;
        });
    }

    public Conflict resolvedOn(@Nullable LocalDate day) {
        return with(draft -> {
            draft.status = ConflictStatus.RESOLVED;
            draft.resolvedOn = day;
        });
    }

    /** Settled in this way; the day stays what it was. */
    public Conflict resolvedBy(@Nullable ConflictOutcome outcome) {
        return with(draft -> {
            draft.status = ConflictStatus.RESOLVED;
            draft.outcome = outcome;
        });
    }

    /** Open once more. */
    public Conflict reopenedOn(LocalDate day) {
        return with(draft -> {
            draft.status = ConflictStatus.OPEN;
            draft.resolvedOn = null;
            draft.outcome = null;
            draft.reopenedOn.add(day);
        });
    }

    public Conflict recordedBy(@Nullable String person) {
        return with(draft -> draft.recordedBy = person);
    }

    public Conflict acknowledgedBy(String... more) {
        return with(draft -> draft.acknowledgedBy.addAll(Arrays.asList(more)));
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

    private Conflict with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.conflict();
    }

    private static final class Draft {
        final Conflict before;
        final Set<ConflictKind> kinds;

        @Nullable
        LocalDate openedOn;

        ConflictStatus status;

        @Nullable
        LocalDate resolvedOn;

        @Nullable
        ConflictOutcome outcome;

        final List<LocalDate> reopenedOn;

        @Nullable
        String recordedBy;

        final Set<String> acknowledgedBy;

        Draft(Conflict before) {
            this.before = before;
            kinds = new HashSet<>(before.kinds);
            openedOn = before.openedOn;
            status = before.status;
            resolvedOn = before.resolvedOn;
            outcome = before.outcome;
            reopenedOn = new ArrayList<>(before.reopenedOn);
            recordedBy = before.recordedBy;
            acknowledgedBy = new HashSet<>(before.acknowledgedBy);
        }

        Conflict conflict() {
            return new Conflict(
                    before.id,
                    before.first,
                    before.second,
                    kinds,
                    openedOn,
                    status,
                    resolvedOn,
                    outcome,
                    reopenedOn,
                    recordedBy,
                    acknowledgedBy);
        }
    }
}
