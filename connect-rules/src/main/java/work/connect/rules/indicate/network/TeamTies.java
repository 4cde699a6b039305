package work.connect.rules.indicate.network;

import java.util.HashMap;
import java.util.Map;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.tie.Links;
import work.connect.rules.indicate.tie.StrainedLinks;
import work.connect.rules.indicate.tie.Ties;

/** The ties within each team where somebody calls a tie strained. Members count by their place in the team. */
final class TeamTies {

    private static final int SMALLEST_GROUP = 3;
    /** In a larger team nobody is looked for who alone links two groups; groups without any link are still found. */
    private static final int LARGEST_TEAM = 1_000;

    private final Roster roster;
    private final int[] place;
    private final Map<Integer, Links> supportive = new HashMap<>();
    private final Map<Integer, StrainedLinks> strained = new HashMap<>();

    TeamTies(Roster roster, Ties ties) {
        this.roster = roster;
        place = new int[roster.size()];
        for (int team = 0; team < roster.teams(); team++) {
            int[] members = roster.members(team);
            for (int i = 0; i < members.length; i++) {
                place[members[i]] = i;
            }
        }
        addStrained(ties.strained());
        addSupportive(ties.supportive());
    }

    private void addStrained(StrainedLinks all) {
        for (int link = 0; link < all.links().size(); link++) {
            int one = all.links().one(link);
            int other = all.links().other(link);
            if (roster.team(one) == roster.team(other)) {
                strained.computeIfAbsent(roster.team(one), team -> new StrainedLinks())
                        .add(place[one], place[other], all.isCalledSoByOne(link), all.isCalledSoByOther(link));
            }
        }
        strained.keySet().forEach(team -> supportive.put(team, new Links()));
    }

    private void addSupportive(Links all) {
        for (int link = 0; link < all.size() && !supportive.isEmpty(); link++) {
            int team = roster.team(all.one(link));
            Links ofTeam = team == roster.team(all.other(link)) ? supportive.get(team) : null;
            if (ofTeam != null) {
                ofTeam.add(place[all.one(link)], place[all.other(link)]);
            }
        }
    }

    /** The way to see a team as groups, without one person or with all, that shows the most strain between them. */
    Split splitOf(int team) {
        StrainedLinks strain = strained.get(team);
        Links links = supportive.get(team);
        if (strain == null || links == null) {
            return Split.NONE;
        }
        int[] members = roster.members(team);
        Graph graph = new Graph(members.length, links);
        Split most = split(graph, Groups.NOBODY, strain, members);
        if (members.length <= LARGEST_TEAM) {
            OnlyWays ways = new OnlyWays(graph, SMALLEST_GROUP);
            for (int person = 0; person < members.length; person++) {
                if (ways.has(person)) {
                    most = more(most, split(graph, person, strain, members));
                }
            }
        }
        return most;
    }

    private Split split(Graph graph, int without, StrainedLinks strain, int[] members) {
        return Split.of(new Groups(graph, without, SMALLEST_GROUP), strain, roster, members);
    }

    /** Groups by design count least, then the strain. */
    private static Split more(Split one, Split other) {
        if (one.formal() != other.formal()) {
            return one.formal() ? other : one;
        }
        if (one.strained() != other.strained()) {
            return one.strained() > other.strained() ? one : other;
        }
        return one.raters() >= other.raters() ? one : other;
    }
}
