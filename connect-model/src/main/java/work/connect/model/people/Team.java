package work.connect.model.people;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * A group of people who work together and share a leader.
 *
 * <p>A team that only appears in {@link Person#team()} exists too; state it here to say more of it.
 *
 * @param id unique among teams
 * @param leader the id of the person who leads it, who need not be one of the people known here; {@code null} leaves it to the reporting lines: the one person to
 *     whom every other member reports leads the team, if there is such a person
 * @param partOf the id of the larger unit it belongs to, itself a team
 * @param startedOn the first day of the team
 * @param endedOn the last day of the team; {@code null} while no end is known
 */
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "it is the structure of the organisation")
public record Team(
        @Key String id,
        @Refers(Refers.To.ANYBODY) @Nullable String leader,
        @Refers(Refers.To.TEAM) @OtherThan("id") @Nullable String partOf,
        @MayLieAhead @Nullable LocalDate startedOn,
        @MayLieAhead @NotBefore("startedOn") @Nullable LocalDate endedOn)
        implements Fact {

    private static final Shape<Team> SHAPE = Shape.of(Team.class);

    public Team {
        Objects.requireNonNull(id, "id");
    }

    /** A team whose leader, if any, follows from the reporting lines. */
    public static Team of(String id) {
        return new Team(id, null, null, null, null);
    }

    public Team ledBy(@Nullable String leader) {
        return with("leader", leader);
    }

    public Team partOf(@Nullable String larger) {
        return with("partOf", larger);
    }

    public Team startedOn(@Nullable LocalDate day) {
        return with("startedOn", day);
    }

    public Team endedOn(@Nullable LocalDate day) {
        return with("endedOn", day);
    }

    /** Names neither people nor the team, so that no log line can. */
    @Override
    public String toString() {
        return "Team[startedOn=" + startedOn + ", endedOn=" + endedOn + "]";
    }

    private Team with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
