package work.connect.model.conflict;

import java.time.LocalDate;
import java.util.Objects;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Refers;
import work.connect.model.hazard.DisclosureClass;

/**
 * Something that was done to resolve a conflict.
 *
 * @param conflict the id of the conflict
 * @param on when
 * @param kind what was done
 */
@Disclosed(value = DisclosureClass.PAIR_CONFLICT, because = "it is part of a conflict")
public record ConflictStep(@Refers(Refers.To.CONFLICT) String conflict, LocalDate on, Kind kind) implements Fact {

    /** What was done. */
    public enum Kind {
        /** The two talked, or somebody listened to each. */
        TALK,
        /** A neutral person led a conversation. */
        FACILITATED_TALK,
        /** A trained mediator from outside their team led them, step by step, to an agreement of their own. */
        MEDIATION,
        /** Roles, handovers, workload or seating were changed. */
        CHANGE_OF_WORK,
        /** They agreed on what to do, or on a pause. */
        AGREEMENT
    }

    public ConflictStep {
        Objects.requireNonNull(conflict, "conflict");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
    }

    public static ConflictStep of(String conflict, LocalDate on, Kind kind) {
        return new ConflictStep(conflict, on, kind);
    }

    /** Names neither people nor the conflict, so that no log line can. */
    @Override
    public String toString() {
        return "ConflictStep[on=" + on + ", kind=" + kind + "]";
    }
}
