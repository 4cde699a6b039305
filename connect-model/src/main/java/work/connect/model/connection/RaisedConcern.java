package work.connect.model.connection;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * Somebody spoke up: with a doubt, a mistake, an idea, a complaint. About conduct there is the
 * {@link work.connect.model.conduct.ConductReport} instead.
 *
 * @param id unique among concerns
 * @param topic what about
 * @param raisedOn when
 * @param person who spoke up; {@code null} when it was without a name
 * @param team in which team; {@code null} when not said
 * @param answeredOn when somebody answered; {@code null} when nobody did
 * @param setbackOn when the one who spoke up met with something that looks like a price for it; {@code null} when they
 *     did not, as far as is known
 * @param setbackConfirmed whether an impartial look has confirmed that the one followed from the other
 */
@Disclosed(
        value = DisclosureClass.PERSONAL_CONDITION,
        because = "speaking up is safe only where the one who does is not held up to others")
public record RaisedConcern(
        @Key String id,
        Topic topic,
        LocalDate raisedOn,

        @Refers(value = Refers.To.PERSON, on = "raisedOn") @Nullable
        String person,

        @Refers(Refers.To.TEAM) @Nullable String team,
        @NotBefore("raisedOn") @Nullable LocalDate answeredOn,

        @Disclosed(value = DisclosureClass.CONDUCT, because = "a price for speaking up is how somebody was treated")
        @NotBefore("raisedOn")
        @Nullable
        LocalDate setbackOn,

        @Disclosed(value = DisclosureClass.CONDUCT, because = "a price for speaking up is how somebody was treated")
        @Nullable
        Boolean setbackConfirmed)
        implements Fact {

    private static final Shape<RaisedConcern> SHAPE = Shape.of(RaisedConcern.class);

    /** What somebody speaks up about. */
    public enum Topic {
        /** How the work is done, an idea, a doubt. */
        WORK,
        MISTAKE_OR_NEAR_MISS,
        /** A danger to life or health: of people here, or of those they serve. */
        SAFETY,
        /** Load, hours, staffing. */
        DEMANDS,
        FAIRNESS,
        /** A push to join social events, or to share personal things. */
        PRESSURE_TO_TAKE_PART,
        /** Something told in confidence was passed on. */
        CONFIDENTIALITY,
        OTHER
    }

    public RaisedConcern {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(raisedOn, "raisedOn");
    }

    /** A concern raised without a name. */
    public static RaisedConcern of(String id, Topic topic, LocalDate raisedOn) {
        return new RaisedConcern(id, topic, raisedOn, null, null, null, null, null);
    }

    public RaisedConcern by(@Nullable String person) {
        return with("person", person);
    }

    public RaisedConcern in(@Nullable String team) {
        return with("team", team);
    }

    public RaisedConcern answeredOn(@Nullable LocalDate day) {
        return with("answeredOn", day);
    }

    public RaisedConcern followedBySetback(@Nullable LocalDate day) {
        return with("setbackOn", day);
    }

    public RaisedConcern setbackConfirmed(@Nullable Boolean confirmed) {
        return with("setbackConfirmed", confirmed);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "RaisedConcern[topic=" + topic + ", raisedOn=" + raisedOn + "]";
    }

    private RaisedConcern with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
