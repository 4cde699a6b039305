package work.connect.model.connection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Several;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * A tie as one of the two names it. Directed: that {@code from} names {@code to} says nothing of the way back.
 *
 * @param from who names the tie
 * @param to whom they name
 * @param function what the tie is good for
 * @param sign how {@code from} experiences it; a rating that speaks to the rater only
 * @param trust in what {@code from} trusts {@code to}; empty when none or not asked
 * @param source who says so
 * @param statedOn when it was said; {@code null} when not known
 */
@Disclosed(
        value = DisclosureClass.PERSONAL_CONDITION,
        because = "it is what one person says of their own ties, and others hear of it as figures alone")
public record Relationship(
        @Refers(value = Refers.To.PERSON, on = "statedOn") String from,

        @Refers(value = Refers.To.PERSON, on = "statedOn") @OtherThan("from")
        String to,

        RelationshipFunction function,
        Sign sign,
        Set<TrustFacet> trust,
        TieSource source,
        @Nullable LocalDate statedOn)
        implements Fact {

    private static final Shape<Relationship> SHAPE = Shape.of(Relationship.class);

    public Relationship {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(source, "source");
        trust = Several.copy("trust", trust);
    }

    /** A supportive tie: {@code from} says that {@code to} serves this function for them. */
    public static Relationship of(String from, String to, RelationshipFunction function) {
        return new Relationship(from, to, function, Sign.SUPPORTIVE, Set.of(), TieSource.OWN_ANSWER, null);
    }

    public Relationship felt(Sign sign) {
        return with("sign", sign);
    }

    /** Adds these to what {@code from} trusts {@code to} in. */
    public Relationship trusting(TrustFacet... more) {
        return with("trust", Several.adding("trust", trust, more));
    }

    public Relationship saidBy(TieSource source) {
        return with("source", source);
    }

    public Relationship statedOn(@Nullable LocalDate day) {
        return with("statedOn", day);
    }

    /** The same tie as the other side would name it; for sources that record ties without direction. */
    public Relationship reversed() {
        return new Relationship(to, from, function, sign, trust, source, statedOn);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "Relationship[function=" + function + "]";
    }

    private Relationship with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
