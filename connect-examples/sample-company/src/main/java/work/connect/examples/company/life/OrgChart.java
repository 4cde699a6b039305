package work.connect.examples.company.life;

import static work.connect.model.people.WorkMode.HYBRID;
import static work.connect.model.people.WorkMode.ON_SITE;
import static work.connect.model.people.WorkMode.REMOTE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works in which team and who leads whom, for any number of people.
 *
 * <p>Sixteen teams of 150 people are a block; a larger company is made of many, the last of which may be incomplete. The
 * head of each block reports to the head of an earlier one, eight to one.
 */
public final class OrgChart {

    static final int EXECUTIVE = 0;

    private static final int BLOCKS_PER_HEAD = 8;
    private static final int LEAST_TEAM = 4;

    private static final List<TeamKind> KINDS = List.of(
            new TeamKind("management", 5, EXECUTIVE, "chief executive", "head of area", "harbour", HYBRID, 9),
            new TeamKind("support", 12, 1, "support lead", "customer adviser", "harbour", HYBRID, 8),
            new TeamKind("front-desk", 10, 1, "front desk lead", "clerk at the counter", "old town", ON_SITE, 8),
            new TeamKind("sales", 11, 1, "sales lead", "sales adviser", "harbour", HYBRID, 9),
            new TeamKind("billing", 11, 2, "billing lead", "billing clerk", "harbour", HYBRID, 8),
            new TeamKind("field-service", 15, 2, "field service lead", "technician", "depot", ON_SITE, 7),
            new TeamKind("logistics", 12, 2, "logistics lead", "dispatcher", "depot", ON_SITE, 6),
            new TeamKind("quality", 11, 2, "quality lead", "inspector", "depot", ON_SITE, 7),
            new TeamKind("night-shift", 10, 3, "night shift lead", "night nurse", "hillside", ON_SITE, 20),
            new TeamKind("counselling", 10, 3, "counselling lead", "counsellor", "old town", HYBRID, 9),
            new TeamKind("lab", 8, 3, "lab lead", "lab technician", "hillside", ON_SITE, 8),
            new TeamKind("archive", 6, 4, "archive lead", "archivist", "old town", HYBRID, 9),
            new TeamKind("platform", 11, 4, "platform lead", "software developer", "at home", REMOTE, 9),
            new TeamKind("design", 8, 4, "design lead", "designer", "harbour", HYBRID, 9),
            new TeamKind("translation", 4, 4, "translation lead", "translator", "at home", REMOTE, 9),
            new TeamKind("people", 6, EXECUTIVE, "head of people", "people adviser", "harbour", HYBRID, 9));

    /** How many people a block has. */
    public static final int BLOCK = KINDS.stream().mapToInt(TeamKind::size).sum();

    private final int people;
    private final int digits;

    public OrgChart(int people) {
        this.people = people;
        this.digits = Math.max(3, Integer.toString(people).length());
    }

    /** How many blocks of teams there are, an incomplete one included. */
    public int blocks() {
        return (people + BLOCK - 1) / BLOCK;
    }

    /** The id of the person with this number; numbers begin with 1. */
    String id(int number) {
        String digitsOfNumber = Integer.toString(number);
        return "p-" + "0".repeat(digits - digitsOfNumber.length()) + digitsOfNumber;
    }

    /** The teams of a block, management first. */
    List<TeamPlan> teams(int block) {
        int next = block * BLOCK + 1;
        int left = Math.min(BLOCK, people - block * BLOCK);
        List<TeamPlan> teams = new ArrayList<>();
        for (int place = 0; left > 0; place++) {
            TeamKind kind = KINDS.get(place);
            int rest = left - kind.size();
            int size = rest < 0 || rest > 0 && rest < LEAST_TEAM && isCutOff(block) ? left : kind.size();
            teams.add(new TeamPlan(kind, idOf(kind, block), block, place, next, size));
            next += size;
            left -= size;
        }
        return teams;
    }

    private boolean isCutOff(int block) {
        return people - block * BLOCK < BLOCK;
    }

    private static String idOf(TeamKind kind, int block) {
        return block == 0 ? kind.name() : kind.name() + "-" + (block + 1);
    }

    /** The number of the person to whom the leader of this team reports; null at the very top. */
    @Nullable
    Integer headOf(TeamPlan team) {
        if (!team.isManagement()) {
            int head = Math.min(team.kind().head(), managementSize(team.block()) - 1);
            return team.block() * BLOCK + 1 + head;
        }
        return team.block() == 0 ? null : (team.block() - 1) / BLOCKS_PER_HEAD * BLOCK + 1;
    }

    private int managementSize(int block) {
        return Math.min(KINDS.get(0).size(), people - block * BLOCK);
    }

    /**
     * The id of somebody in the first block; the leader of a team has the place 0.
     *
     * @throws IllegalArgumentException when there is no such team or place
     */
    public String person(String team, int place) {
        TeamPlan plan = teams(0).stream()
                .filter(other -> other.id().equals(team))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no team (%s).".formatted(team)));
        if (place < 0 || place >= plan.size()) {
            throw new IllegalArgumentException(
                    "The team (%s) has the places 0 to %s.".formatted(team, plan.size() - 1));
        }
        return id(plan.first() + place);
    }
}
