package work.connect.model.connection;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * Somebody asked for help with their work.
 *
 * @param id unique among help requests
 * @param from who asked
 * @param askedOn when
 * @param to whom they asked; {@code null} when they asked a group
 * @param answeredOn when somebody helped, or said that they could not; {@code null} when nobody did
 * @param declined whether the answer was that nobody could help; only once it was answered, {@code null} when not said
 * @param withdrawnOn when it was taken back; {@code null} while it stands
 */
@Disclosed(
        value = DisclosureClass.PERSONAL_CONDITION,
        because = "it tells what somebody could not do alone, and who let them wait")
public record HelpRequest(
        @Key String id,
        @Refers(value = Refers.To.PERSON, on = "askedOn") String from,
        LocalDate askedOn,

        @Refers(value = Refers.To.PERSON, on = "askedOn") @OtherThan("from") @Nullable
        String to,

        @NotBefore("askedOn") @Nullable LocalDate answeredOn,
        @Nullable Boolean declined,
        @NotBefore("askedOn") @Nullable LocalDate withdrawnOn)
        implements Fact {

    private static final Shape<HelpRequest> SHAPE = Shape.of(HelpRequest.class);

    public HelpRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(askedOn, "askedOn");
    }

    /** A request that nobody has answered yet. */
    public static HelpRequest of(String id, String from, LocalDate askedOn) {
        return new HelpRequest(id, from, askedOn, null, null, null, null);
    }

    public HelpRequest to(@Nullable String other) {
        return with("to", other);
    }

    public HelpRequest answeredOn(@Nullable LocalDate day) {
        return with("answeredOn", day);
    }

    public HelpRequest declined(@Nullable Boolean declined) {
        return with("declined", declined);
    }

    public HelpRequest withdrawnOn(@Nullable LocalDate day) {
        return with("withdrawnOn", day);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "HelpRequest[askedOn=" + askedOn + "]";
    }

    private HelpRequest with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
