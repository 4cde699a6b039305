package work.connect.model.connection;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two people were in contact.
 *
 * @param at when it began
 * @param from who reached out; for contact without direction, either of the two
 * @param to the other
 * @param channel by which means
 * @param purpose what for
 * @param tone how it was, as those in it labelled it
 */
public record Interaction(
        Instant at,
        String from,
        String to,
        @Nullable Channel channel,
        @Nullable Purpose purpose,
        @Nullable Tone tone) {

    public Interaction {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** A contact of which only the time and the two people are known. */
    public static Interaction of(Instant at, String from, String to) {
        return new Interaction(at, from, to, null, null, null);
    }

    /** A one-to-one between a leader and somebody they lead, in either order. */
    public static Interaction oneToOne(Instant at, String from, String to) {
        return of(at, from, to).purpose(Purpose.ONE_TO_ONE);
    }

    public Interaction channel(@Nullable Channel channel) {
        return new Interaction(at, from, to, channel, purpose, tone);
    }

    public Interaction purpose(@Nullable Purpose purpose) {
        return new Interaction(at, from, to, channel, purpose, tone);
    }

    public Interaction tone(@Nullable Tone tone) {
        return new Interaction(at, from, to, channel, purpose, tone);
    }
}
