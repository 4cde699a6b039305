package work.connect.model.intervention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.Refers;
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

    public ActionTaken {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(intervention, "intervention");
        knownTo = Set.copyOf(knownTo);
        agreedBy = Set.copyOf(agreedBy);
    }

    /** An action for the whole organisation; name a team, a person or a conflict to make it theirs. */
    public static ActionTaken of(String id, String intervention) {
        return new ActionTaken(
                id, intervention, null, null, null, null, null, null, null, null, null, null, Set.of(), Set.of());
    }

    public ActionTaken against(@Nullable Hazard hazard) {
        return with(draft -> draft.hazard = hazard);
    }

    public ActionTaken forTeam(@Nullable String team) {
        return with(draft -> draft.team = team);
    }

    public ActionTaken forPerson(@Nullable String person) {
        return with(draft -> draft.person = person);
    }

    public ActionTaken aboutConflict(@Nullable String conflict) {
        return with(draft -> draft.conflict = conflict);
    }

    public ActionTaken agreedOn(@Nullable LocalDate day, String... by) {
        return with(draft -> {
            draft.agreedOn = day;
            draft.agreedBy.addAll(Arrays.asList(by));
        });
    }

    public ActionTaken dueOn(@Nullable LocalDate day) {
        return with(draft -> draft.dueOn = day);
    }

    public ActionTaken doneOn(@Nullable LocalDate day) {
        return with(draft -> draft.doneOn = day);
    }

    public ActionTaken toReviewOn(@Nullable LocalDate day) {
        return with(draft -> draft.reviewOn = day);
    }

    public ActionTaken reviewedOn(@Nullable LocalDate day, @Nullable ActionOutcome outcome) {
        return with(draft -> {
            draft.reviewedOn = day;
            draft.outcome = outcome;
        });
    }

    public ActionTaken knownTo(String... people) {
        return with(draft -> draft.knownTo.addAll(Arrays.asList(people)));
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "ActionTaken[id=" + id + ", intervention=" + intervention + "]";
    }

    private ActionTaken with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.action();
    }

    private static final class Draft {
        final ActionTaken before;

        @Nullable
        Hazard hazard;

        @Nullable
        String team;

        @Nullable
        String person;

        @Nullable
        String conflict;

        @Nullable
        LocalDate agreedOn;

        @Nullable
        LocalDate dueOn;

        @Nullable
        LocalDate doneOn;

        @Nullable
        LocalDate reviewOn;

        @Nullable
        LocalDate reviewedOn;

        @Nullable
        ActionOutcome outcome;

        final Set<String> knownTo;
        final Set<String> agreedBy;

        Draft(ActionTaken before) {
            this.before = before;
            hazard = before.hazard;
            team = before.team;
            person = before.person;
            conflict = before.conflict;
            agreedOn = before.agreedOn;
            dueOn = before.dueOn;
            doneOn = before.doneOn;
            reviewOn = before.reviewOn;
            reviewedOn = before.reviewedOn;
            outcome = before.outcome;
            knownTo = new HashSet<>(before.knownTo);
            agreedBy = new HashSet<>(before.agreedBy);
        }

        ActionTaken action() {
            return new ActionTaken(
                    before.id,
                    before.intervention,
                    hazard,
                    team,
                    person,
                    conflict,
                    agreedOn,
                    dueOn,
                    doneOn,
                    reviewOn,
                    reviewedOn,
                    outcome,
                    knownTo,
                    agreedBy);
        }
    }
}
