package work.connect.model.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Several;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * Somebody who works or worked here, known by a pseudonym.
 *
 * <p>Start with {@link #of(String, String)} and add what is known: each method below it returns a new person. What is not
 * known stays {@code null}; it is never read as "no".
 *
 * @param id a pseudonym, unique among people; never a name or an address
 * @param team the id of the person's primary team, today or on the last day
 * @param role what the person does, in the host's words
 * @param level how much of the organisation the person leads
 * @param site where the person belongs, in the host's words
 * @param leader the id of the person they report to, who need not be one of the people known here; {@code null} when
 *     nobody is on record
 * @param startedOn the first day of work here
 * @param endedOn the last day of work here; {@code null} while no end is known
 * @param workMode where the person works
 * @param preferences wishes the person has stated
 * @param answeredTies whether the person answered the question about ties; {@code null} leaves it to the ties on record:
 *     who named somebody has answered
 */
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "rosters and organisation charts say as much")
public record Person(
        @Key String id,
        @Refers(Refers.To.TEAM) String team,
        @Nullable String role,
        @Nullable Level level,
        @Nullable String site,

        @Refers(Refers.To.ANYBODY) @OtherThan("id") @Nullable
        String leader,

        @MayLieAhead @Nullable LocalDate startedOn,
        @MayLieAhead @NotBefore("startedOn") @Nullable LocalDate endedOn,
        @Nullable WorkMode workMode,

        @Disclosed(
                value = DisclosureClass.PERSONAL_CONDITION,
                because = "a wish is shown to nobody but the one who has it")
        Set<Preference> preferences,

        @Disclosed(
                value = DisclosureClass.PERSONAL_CONDITION,
                because = "whether somebody answers a survey is their own affair")
        @Nullable
        Boolean answeredTies)
        implements Fact {

    private static final Shape<Person> SHAPE = Shape.of(Person.class);

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(team, "team");
        preferences = Several.copy("preferences", preferences);
    }

    /** A person of whom only the pseudonym and the team are known. */
    public static Person of(String id, String team) {
        return new Person(id, team, null, null, null, null, null, null, null, Set.of(), null);
    }

    public Person in(String team) {
        return with("team", team);
    }

    public Person as(@Nullable String role) {
        return with("role", role);
    }

    public Person level(@Nullable Level level) {
        return with("level", level);
    }

    public Person at(@Nullable String site) {
        return with("site", site);
    }

    public Person ledBy(@Nullable String leader) {
        return with("leader", leader);
    }

    public Person startedOn(@Nullable LocalDate day) {
        return with("startedOn", day);
    }

    public Person endedOn(@Nullable LocalDate day) {
        return with("endedOn", day);
    }

    public Person working(@Nullable WorkMode mode) {
        return with("workMode", mode);
    }

    /** The same person with these wishes added to those already stated. */
    public Person preferring(Preference... wishes) {
        return with("preferences", Several.adding("preferences", preferences, wishes));
    }

    public Person answeredTies(@Nullable Boolean answered) {
        return with("answeredTies", answered);
    }

    /** Whether somebody has begun by this day and not left before it. */
    public boolean worksHereOn(LocalDate day) {
        return !beginsAfter(day) && !hasLeftBy(day);
    }

    /** Whether the first day of work lies after this day. Whose first day is not known has begun. */
    public boolean beginsAfter(LocalDate day) {
        return startedOn != null && startedOn.isAfter(day);
    }

    /** Whether the last day of work lies before this day. Whoever has not begun yet has not left. */
    public boolean hasLeftBy(LocalDate day) {
        return endedOn != null && endedOn.isBefore(day);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "Person[" + (endedOn == null ? "" : "until=" + endedOn) + "]";
    }

    private Person with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
