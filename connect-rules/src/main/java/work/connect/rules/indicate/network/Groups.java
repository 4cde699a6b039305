package work.connect.rules.indicate.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The groups that ties hold together, with or without one person: the connected components of a graph. */
final class Groups {

    /** In place of a group, for whoever is in none that is large enough. */
    static final int NONE = -1;

    /** In place of a person, where nobody is left out. */
    static final int NOBODY = -1;

    private final int[] groupOf;
    private final List<int[]> groups = new ArrayList<>();

    /**
     * @param without who is left out, or {@link #NOBODY}
     * @param smallest of how many people a group consists at least
     */
    Groups(Graph graph, int without, int smallest) {
        groupOf = new int[graph.size()];
        Arrays.fill(groupOf, NONE);
        int[] queue = new int[graph.size()];
        boolean[] reached = new boolean[graph.size()];
        if (without != NOBODY) {
            reached[without] = true;
        }
        for (int person = 0; person < graph.size(); person++) {
            if (!reached[person]) {
                int count = reach(graph, person, queue, reached);
                if (count >= smallest) {
                    add(Arrays.copyOf(queue, count));
                }
            }
        }
    }

    private static int reach(Graph graph, int start, int[] queue, boolean[] reached) {
        queue[0] = start;
        reached[start] = true;
        int count = 1;
        for (int i = 0; i < count; i++) {
            for (int tie = graph.start(queue[i]); tie < graph.end(queue[i]); tie++) {
                int other = graph.neighbour(tie);
                if (!reached[other]) {
                    reached[other] = true;
                    queue[count++] = other;
                }
            }
        }
        return count;
    }

    private void add(int[] members) {
        for (int member : members) {
            groupOf[member] = groups.size();
        }
        groups.add(members);
    }

    /** Each group that is large enough. */
    List<int[]> all() {
        return groups;
    }

    /** Whether two people are in two groups that are both large enough. */
    boolean divide(int one, int other) {
        return groupOf[one] != NONE && groupOf[other] != NONE && groupOf[one] != groupOf[other];
    }
}
