package work.connect.model.intervention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Several;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;

/**
 * Something that was agreed or done to make things better: for a team, for a person, about a conflict, or, where none is
 * named, for the whole organisation.
 *
 * @param id unique among actions
 * @param intervention the key of the intervention it follows, such as {@code ONE_TO_ONE}
 * @param hazard what it is meant to ease; {@code null} when not said
 * @param team for which team
 * @param person for which person
 * @param conflict about which conflict
 * @param agreedOn when it was decided
 * @param dueOn by when it was to be done
 * @param doneOn when it was done; {@code null} when it has not been
 * @param reviewOn when somebody was to look whether it helped
 * @param reviewedOn when somebody did; {@code null} when nobody has
 * @param outcome what they found; only once it was reviewed
 * @param knownTo who has said that they know of it
 * @param agreedBy who has said that they agree with it
 */
@Disclosed(
        value = DisclosureClass.WORK_DESIGN,
        because = "it is a plan; what it is to ease has the class of that hazard besides")
public record ActionTaken(
        @Key String id,
        String intervention,
        @Nullable Hazard hazard,
        @Refers(Refers.To.TEAM) @Nullable String team,

        @Disclosed(value = DisclosureClass.PERSONAL_CONDITION, because = "help for one person tells how they fare")
        @Refers(Refers.To.PERSON)
        @Nullable
        String person,

        @Disclosed(value = DisclosureClass.PAIR_CONFLICT, because = "it tells of the conflict")
        @Refers(Refers.To.CONFLICT)
        @Nullable
        String conflict,

        @Nullable LocalDate agreedOn,
        @MayLieAhead @NotBefore("agreedOn") @Nullable LocalDate dueOn,
        @NotBefore("agreedOn") @Nullable LocalDate doneOn,
        @MayLieAhead @NotBefore("agreedOn") @Nullable LocalDate reviewOn,
        @NotBefore("agreedOn") @Nullable LocalDate reviewedOn,
        @Nullable ActionOutcome outcome,
        @Refers(Refers.To.ANYBODY) Set<String> knownTo,
        @Refers(Refers.To.ANYBODY) Set<String> agreedBy)
        implements Fact {

    private static final Shape<ActionTaken> SHAPE = Shape.of(ActionTaken.class);

    public ActionTaken {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(intervention, "intervention");
        knownTo = Several.copy("knownTo", knownTo);
        agreedBy = Several.copy("agreedBy", agreedBy);
    }

    /** An action for the whole organisation; name a team, a person or a conflict to make it theirs. */
    public static ActionTaken of(String id, String intervention) {
        return new ActionTaken(
                id, intervention, null, null, null, null, null, null, null, null, null, null, Set.of(), Set.of());
    }

    public ActionTaken against(@Nullable Hazard hazard) {
        return with("hazard", hazard);
    }

    public ActionTaken forTeam(@Nullable String team) {
        return with("team", team);
    }

    public ActionTaken forPerson(@Nullable String person) {
        return with("person", person);
    }

    public ActionTaken aboutConflict(@Nullable String conflict) {
        return with("conflict", conflict);
    }

    public ActionTaken agreedOn(@Nullable LocalDate day, String... by) {
        return with("agreedOn", day).with("agreedBy", Several.adding("agreedBy", agreedBy, by));
    }

    public ActionTaken dueOn(@Nullable LocalDate day) {
        return with("dueOn", day);
    }

    public ActionTaken doneOn(@Nullable LocalDate day) {
        return with("doneOn", day);
    }

    public ActionTaken toReviewOn(@Nullable LocalDate day) {
        return with("reviewOn", day);
    }

    public ActionTaken reviewedOn(@Nullable LocalDate day, @Nullable ActionOutcome outcome) {
        return with("reviewedOn", day).with("outcome", outcome);
    }

    public ActionTaken knownTo(String... people) {
        return with("knownTo", Several.adding("knownTo", knownTo, people));
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "ActionTaken[agreedOn=" + agreedOn + ", doneOn=" + doneOn + "]";
    }

    private ActionTaken with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
