package work.connect.model.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, known by a pseudonym.
 *
 * <p>Start with {@link #of(String, String)} and add what is known: each {@code with}-like method returns a new person.
 * What is not known stays {@code null}; it is never read as "no".
 *
 * @param id a pseudonym, unique among people; never a name or an address
 * @param team the id of the person's primary team
 * @param role what the person does, in the host's words
 * @param site where the person belongs
 * @param leader the id of the person they report to; {@code null} when nobody is on record
 * @param startedOn the first day of work here
 * @param workMode where the person works
 * @param preferences wishes the person has stated, in no order
 * @param answeredTies whether the person answered the question about ties; {@code null} leaves it to the ties on record:
 *     who named somebody has answered
 */
public record Person(
        String id,
        String team,
        @Nullable String role,
        @Nullable String site,
        @Nullable String leader,
        @Nullable LocalDate startedOn,
        @Nullable WorkMode workMode,
        Set<Preference> preferences,
        @Nullable Boolean answeredTies) {

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(team, "team");
        preferences = Set.copyOf(preferences);
    }

    /** A person of whom only the pseudonym and the team are known. */
    public static Person of(String id, String team) {
        return new Person(id, team, null, null, null, null, null, Set.of(), null);
    }

    public Person as(@Nullable String role) {
        return new Person(id, team, role, site, leader, startedOn, workMode, preferences, answeredTies);
    }

    public Person at(@Nullable String site) {
        return new Person(id, team, role, site, leader, startedOn, workMode, preferences, answeredTies);
    }

    public Person ledBy(@Nullable String leader) {
        return new Person(id, team, role, site, leader, startedOn, workMode, preferences, answeredTies);
    }

    public Person startedOn(@Nullable LocalDate day) {
        return new Person(id, team, role, site, leader, day, workMode, preferences, answeredTies);
    }

    public Person working(@Nullable WorkMode mode) {
        return new Person(id, team, role, site, leader, startedOn, mode, preferences, answeredTies);
    }

    /** The same person with these wishes added to those already stated. */
    public Person preferring(Preference... wishes) {
        Set<Preference> all = new HashSet<>(preferences);
        all.addAll(Arrays.asList(wishes));
        return new Person(id, team, role, site, leader, startedOn, workMode, all, answeredTies);
    }

    public Person answeredTies(@Nullable Boolean answered) {
        return new Person(id, team, role, site, leader, startedOn, workMode, preferences, answered);
    }
}
