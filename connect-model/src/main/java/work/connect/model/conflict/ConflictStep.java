package work.connect.model.conflict;

import java.time.LocalDate;
import java.util.Objects;

/** Something that was done to resolve a conflict. */
public record ConflictStep(LocalDate on, Kind kind) {

    /** What was done. */
    public enum Kind {
        /** The two talked, or somebody listened to each. */
        TALK,
        /** A neutral person led a conversation. */
        FACILITATED_TALK,
        MEDIATION,
        /** Roles, handovers, workload or seating were changed. */
        CHANGE_OF_WORK,
        /** They agreed on what to do, or on a pause. */
        AGREEMENT
    }

    public ConflictStep {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
    }
}
