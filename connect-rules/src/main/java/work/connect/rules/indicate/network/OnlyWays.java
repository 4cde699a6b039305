package work.connect.rules.indicate.network;

/**
 * Who, and which single tie, is the only way between two groups: the cut vertices and bridges of a graph that part groups
 * of a given size.
 *
 * <p>Found in one walk in depth, after Hopcroft and Tarjan (1973), without recursion, so that a long chain of people needs
 * no deep stack. Somebody reached later cannot get back above the one on whose way they lie, or else there is another
 * way.
 */
final class OnlyWays {

    private static final int NOBODY = -1;

    private final Graph graph;
    private final int smallest;

    private final int[] order;
    /** When somebody was reached, from 1; 0 before. */
    private final int[] reached;
    /** The earliest reached of those whom one gets back to from there on, without the way one came. */
    private final int[] earliest;

    private final int[] parent;
    private final int[] below;
    private final int[] nextTie;
    /** How many groups that are large enough would be parted from the rest without a person. */
    private final int[] parted;
    /** How many people there are in all the groups that would be parted, large enough or not. */
    private final int[] partedPeople;

    private final boolean[] isOnlyWay;
    private int people;
    private int ties;

    /** @param smallest of how many people a group consists at least */
    OnlyWays(Graph graph, int smallest) {
        this.graph = graph;
        this.smallest = smallest;
        order = new int[graph.size()];
        reached = new int[graph.size()];
        earliest = new int[graph.size()];
        parent = new int[graph.size()];
        below = new int[graph.size()];
        nextTie = new int[graph.size()];
        parted = new int[graph.size()];
        partedPeople = new int[graph.size()];
        isOnlyWay = new boolean[graph.size()];
        int count = 0;
        for (int person = 0; person < graph.size(); person++) {
            if (reached[person] == 0) {
                int end = walk(person, count);
                judge(count, end);
                count = end;
            }
        }
    }

    /** Whether a person is the only way between two groups that are large enough. */
    boolean has(int person) {
        return isOnlyWay[person];
    }

    /** How many people are the only way between two groups that are large enough. */
    int people() {
        return people;
    }

    /** How many ties are, each alone, the only way between two groups that are large enough. */
    int ties() {
        return ties;
    }

    /** Reaches everybody whom one can get to; they stand in {@link #order}, whose end is returned. */
    private int walk(int root, int count) {
        int end = reach(root, NOBODY, count);
        int person = root;
        while (person != NOBODY) {
            if (nextTie[person] == graph.end(person)) {
                leave(person);
                person = parent[person];
                continue;
            }
            int other = graph.neighbour(nextTie[person]++);
            if (reached[other] == 0) {
                end = reach(other, person, end);
                person = other;
            } else if (other != parent[person]) {
                earliest[person] = Math.min(earliest[person], reached[other]);
            }
        }
        return end;
    }

    private int reach(int person, int from, int count) {
        order[count] = person;
        reached[person] = count + 1;
        earliest[person] = count + 1;
        parent[person] = from;
        below[person] = 1;
        nextTie[person] = graph.start(person);
        return count + 1;
    }

    private void leave(int person) {
        int from = parent[person];
        if (from == NOBODY) {
            return;
        }
        below[from] += below[person];
        earliest[from] = Math.min(earliest[from], earliest[person]);
        if (earliest[person] >= reached[from]) {
            partedPeople[from] += below[person];
            if (below[person] >= smallest) {
                parted[from]++;
            }
        }
    }

    /** Once all are reached who can be, it is known how many remain on the other side. */
    private void judge(int start, int end) {
        int together = end - start;
        for (int i = start; i < end; i++) {
            int person = order[i];
            boolean restIsGroup = together - 1 - partedPeople[person] >= smallest;
            isOnlyWay[person] = parted[person] + (restIsGroup ? 1 : 0) > 1;
            if (isOnlyWay[person]) {
                people++;
            }
            boolean isBridge = parent[person] != NOBODY && earliest[person] > reached[parent[person]];
            if (isBridge && Math.min(below[person], together - below[person]) >= smallest) {
                ties++;
            }
        }
    }
}
