package work.connect.model.connection;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Between;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Several;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * Two people were in contact. It may lie before somebody's first day: a good start often begins with a talk before it.
 *
 * <p>That a contact took place, and how often, is an arrangement of work that whoever arranges it must know, as is that
 * there was time for a one-to-one. What a person sought in it, and how it was for them, is theirs.
 *
 * @param at when it began
 * @param from who reached out, helped, thanked; for contact without direction, either of the two
 * @param to the other
 * @param channel by which means
 * @param purpose what for
 * @param minutes how long
 * @param outsideHours whether it fell outside the working hours of {@code to}
 * @param strategies what {@code to} says that {@code from} did well; empty when nothing or not asked
 * @param fromTone how it was for {@code from}, in their own words; a rating that speaks to the rater only
 * @param toTone how it was for {@code to}, in their own words; a rating that speaks to the rater only
 */
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "that two people met is a matter of dates, as in a calendar")
public record Interaction(
        Instant at,
        @Refers(Refers.To.PERSON) String from,

        @Refers(Refers.To.PERSON) @OtherThan("from") String to,

        @Nullable Channel channel,

        @Disclosed(
                value = DisclosureClass.PERSONAL_CONDITION,
                because = "asking for help or talking of a career says more of somebody than a calendar does")
        @Nullable
        Purpose purpose,

        @Between(min = 0, max = 24 * 60) @Nullable Integer minutes,
        @Nullable Boolean outsideHours,

        @Disclosed(value = DisclosureClass.PERSONAL_CONDITION, because = "a rating speaks to the rater only")
        Set<ConnectionStrategy> strategies,

        @Disclosed(value = DisclosureClass.PERSONAL_CONDITION, because = "a rating speaks to the rater only") @Nullable
        Tone fromTone,

        @Disclosed(value = DisclosureClass.PERSONAL_CONDITION, because = "a rating speaks to the rater only") @Nullable
        Tone toTone)
        implements Fact {

    private static final Shape<Interaction> SHAPE = Shape.of(Interaction.class);

    public Interaction {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        strategies = Several.copy("strategies", strategies);
    }

    /** A contact of which only the time and the two people are known. */
    public static Interaction of(Instant at, String from, String to) {
        return new Interaction(at, from, to, null, null, null, null, Set.of(), null, null);
    }

    /** A one-to-one between a leader and somebody they lead, in either order. */
    public static Interaction oneToOne(Instant at, String from, String to) {
        return of(at, from, to).purpose(Purpose.ONE_TO_ONE);
    }

    public Interaction channel(@Nullable Channel channel) {
        return with("channel", channel);
    }

    public Interaction purpose(@Nullable Purpose purpose) {
        return with("purpose", purpose);
    }

    public Interaction lasting(@Nullable Integer minutes) {
        return with("minutes", minutes);
    }

    public Interaction outsideHours(@Nullable Boolean outside) {
        return with("outsideHours", outside);
    }

    /** Adds these to what {@code to} says that {@code from} did well. */
    public Interaction showing(ConnectionStrategy... more) {
        return with("strategies", Several.adding("strategies", strategies, more));
    }

    public Interaction feltByFrom(@Nullable Tone tone) {
        return with("fromTone", tone);
    }

    public Interaction feltByTo(@Nullable Tone tone) {
        return with("toTone", tone);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "Interaction[at=" + at + "]";
    }

    private Interaction with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
