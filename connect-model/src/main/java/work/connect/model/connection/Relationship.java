package work.connect.model.connection;

import java.util.Objects;

/**
 * A tie as one of the two names it. Directed: that {@code from} names {@code to} says nothing of the way back.
 *
 * @param from who names the tie
 * @param to whom they name
 * @param function what the tie is good for
 * @param sign how {@code from} experiences it; a rating that speaks to the rater only
 */
public record Relationship(String from, String to, RelationshipFunction function, Sign sign) {

    public Relationship {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(sign, "sign");
    }

    /** A supportive tie: {@code from} says that {@code to} serves this function for them. */
    public static Relationship of(String from, String to, RelationshipFunction function) {
        return new Relationship(from, to, function, Sign.SUPPORTIVE);
    }

    /** The same tie as the other side would name it; for sources that record ties without direction. */
    public Relationship reversed() {
        return new Relationship(to, from, function, sign);
    }
}
