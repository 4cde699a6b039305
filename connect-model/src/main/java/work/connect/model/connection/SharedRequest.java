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
 * A wish that a person chose to share with another, such as their leader, without what lies behind it. It can be taken
 * back at any time.
 *
 * @param id unique among shared requests
 * @param from whose wish it is
 * @param to with whom it was shared
 * @param wish what they would like
 * @param sharedOn when
 * @param answer what the answer was; only once it was answered, {@code null} when not said
 * @param answeredOn when it was answered, whatever the answer; {@code null} when it was not
 * @param revokedOn when it was taken back; {@code null} while it stands
 */
@Disclosed(value = DisclosureClass.PERSONAL_CONDITION, because = "it was shared with one other, and can be taken back")
public record SharedRequest(
        @Key String id,
        @Refers(value = Refers.To.PERSON, on = "sharedOn") String from,

        @Refers(value = Refers.To.PERSON, on = "sharedOn") @OtherThan("from")
        String to,

        Wish wish,
        LocalDate sharedOn,
        @Nullable Reply answer,
        @NotBefore("sharedOn") @Nullable LocalDate answeredOn,
        @NotBefore("sharedOn") @Nullable LocalDate revokedOn)
        implements Fact {

    private static final Shape<SharedRequest> SHAPE = Shape.of(SharedRequest.class);

    /** What can be wished for without saying why. */
    public enum Wish {
        REGULAR_ONE_TO_ONES,
        HELP_WITH_A_TASK,
        LESS_TO_DO_AT_ONCE,
        CLEARER_ROLES,
        FEEDBACK,
        A_TALK_ABOUT_GROWTH,
        A_BUDDY,
        MORE_SAY,
        /** Working with other people, or in another place. */
        A_CHANGE_OF_SURROUNDINGS,
        A_TALK_WITH_SOMEBODY_NEUTRAL
    }

    /** How a shared wish was answered. */
    public enum Reply {
        /** They get what they asked for. */
        GRANTED,
        /** The two agreed on something else that helps. */
        ANOTHER_WAY_FOUND,
        /** It cannot be done, at least for now. */
        DECLINED
    }

    public SharedRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(sharedOn, "sharedOn");
    }

    public static SharedRequest of(String id, String from, String to, Wish wish, LocalDate sharedOn) {
        return new SharedRequest(id, from, to, wish, sharedOn, null, null, null);
    }

    public SharedRequest answeredOn(@Nullable LocalDate day) {
        return with("answeredOn", day);
    }

    public SharedRequest answer(@Nullable Reply answer) {
        return with("answer", answer);
    }

    public SharedRequest revokedOn(@Nullable LocalDate day) {
        return with("revokedOn", day);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "SharedRequest[sharedOn=" + sharedOn + "]";
    }

    private SharedRequest with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
