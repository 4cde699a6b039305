package work.connect.rules.indicate.network;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.tie.StrainedLinks;

/**
 * The strain between the groups of a team.
 *
 * @param strained how many strained pairs the groups divide
 * @param raters how many different people call them strained
 * @param formal whether each group is led by somebody of its own
 */
record Split(int strained, int raters, boolean formal) {

    static final Split NONE = new Split(0, 0, false);

    /**
     * @param members the positions of the team's members, in the order in which the groups count them
     */
    static Split of(Groups groups, StrainedLinks strained, Roster roster, int[] members) {
        int count = 0;
        BitSet raters = new BitSet();
        for (int link = 0; link < strained.links().size(); link++) {
            int one = strained.links().one(link);
            int other = strained.links().other(link);
            if (groups.divide(one, other)) {
                count++;
                raters.set(one, raters.get(one) || strained.isCalledSoByOne(link));
                raters.set(other, raters.get(other) || strained.isCalledSoByOther(link));
            }
        }
        return count == 0 ? NONE : new Split(count, raters.cardinality(), areFormal(groups, roster, members));
    }

    private static boolean areFormal(Groups groups, Roster roster, int[] members) {
        Set<Integer> leaders = new HashSet<>();
        for (int[] group : groups.all()) {
            int leader = leader(group, roster, members);
            if (leader == Roster.NONE || !leaders.add(leader)) {
                return false;
            }
        }
        return true;
    }

    /** The one who leads everybody else in a group, in it or not; {@link Roster#NONE} where there is none. */
    private static int leader(int[] group, Roster roster, int[] members) {
        int first = members[group[0]];
        int second = members[group[1]];
        int leader = roster.leader(first) == second ? second : roster.leader(second);
        for (int place : group) {
            int member = members[place];
            if (member != leader && roster.leader(member) != leader) {
                return Roster.NONE;
            }
        }
        return leader;
    }
}
