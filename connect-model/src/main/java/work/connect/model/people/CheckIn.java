package work.connect.model.people;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * A check-in that was agreed for somebody who works alone, far away, or is new or just back.
 *
 * @param person for whose sake it was agreed
 * @param dueAt until when it was to happen
 * @param with who was to get in touch with them; {@code null} when it may be anybody
 * @param doneAt when it happened; {@code null} when it has not
 * @param doneBy who got in touch with them then; only once it happened, {@code null} when not said
 * @param reason why it was agreed
 */
@Disclosed(
        value = DisclosureClass.WORK_DESIGN,
        because = "it is an arrangement of work, and who arranged it must know when it fails")
public record CheckIn(
        @Refers(Refers.To.PERSON) String person,
        @MayLieAhead Instant dueAt,

        @Refers(Refers.To.PERSON) @OtherThan("person") @Nullable
        String with,

        @Nullable Instant doneAt,

        @Refers(Refers.To.PERSON) @OtherThan("person") @Nullable
        String doneBy,

        @Nullable CheckInReason reason)
        implements Fact {

    private static final Shape<CheckIn> SHAPE = Shape.of(CheckIn.class);

    public CheckIn {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(dueAt, "dueAt");
    }

    /** A check-in that is not known to have happened. */
    public static CheckIn due(Instant dueAt, String person) {
        return new CheckIn(person, dueAt, null, null, null, null);
    }

    public CheckIn with(@Nullable String other) {
        return SHAPE.with(this, "with", other);
    }

    public CheckIn doneAt(@Nullable Instant moment) {
        return SHAPE.with(this, "doneAt", moment);
    }

    public CheckIn doneBy(@Nullable String other) {
        return SHAPE.with(this, "doneBy", other);
    }

    public CheckIn because(@Nullable CheckInReason reason) {
        return SHAPE.with(this, "reason", reason);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "CheckIn[dueAt=" + dueAt + ", doneAt=" + doneAt + "]";
    }
}
