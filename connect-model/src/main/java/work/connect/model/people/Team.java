package work.connect.model.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A group of people who work together and share a leader.
 *
 * <p>A team that only appears in {@link Person#team()} exists too; state it here to say who leads it.
 *
 * @param id unique among teams
 * @param leader the id of the person who leads it; {@code null} leaves it to the reporting lines: the one person to
 *     whom every other member reports leads the team, if there is such a person
 */
public record Team(String id, @Nullable String leader) {

    public Team {
        Objects.requireNonNull(id, "id");
    }

    /** A team whose leader, if any, follows from the reporting lines. */
    public static Team of(String id) {
        return new Team(id, null);
    }

    public Team ledBy(@Nullable String leader) {
        return new Team(id, leader);
    }
}
