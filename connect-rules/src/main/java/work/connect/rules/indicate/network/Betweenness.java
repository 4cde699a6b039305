package work.connect.rules.indicate.network;

import java.util.Arrays;

/**
 * How many of the shortest ways between all others lead through each person, after Brandes (2001).
 *
 * <p>Whole numbers alone: a way that splits is counted in parts of a fixed size, rounded down, so that the result depends
 * on who is tied to whom and on no order. In a large network the ways from some people, evenly spread, stand for those
 * from all (Brandes and Pich 2007). Half of them then tell who is busy, and the other half how busy they are, for by
 * chance alone somebody is always the busiest of a few.
 */
final class Betweenness {

    /** How many steps a computer may take; up to here, the ways from everybody are followed. */
    private static final long MOST_STEPS = 2_000_000;

    private static final int FEWEST_STARTS = 10;

    private static final int MOST_BITS = 20;
    /** Numbers of ways are kept within so many bits; in a network with more, they are scaled down together. */
    private static final int WAY_BITS = 24;

    private static final int LOAD_BITS = 38;

    private final Graph graph;
    private final int starts;
    private final long whole;
    private final long[] carried;
    /** Where not everybody's ways are followed: the same, by the other half. */
    private final long[] carriedOfOthers;

    private final int[] queue;
    private final int[] distance;
    /** How many shortest ways lead to a person, on the scale of those one step nearer. */
    private final long[] ways;
    /** The same, on the scale of those one step farther. */
    private final long[] waysOn;

    private final long[] passing;

    Betweenness(Graph graph) {
        this(graph, MOST_STEPS);
    }

    Betweenness(Graph graph, long mostSteps) {
        this.graph = graph;
        int size = graph.size();
        starts = (int) Math.min(size, Math.max(FEWEST_STARTS, mostSteps / graph.steps()));
        int sizeBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        whole = 1L << Math.min(MOST_BITS, LOAD_BITS - sizeBits);
        carried = new long[size];
        carriedOfOthers = isExact() ? carried : new long[size];
        queue = new int[size];
        distance = new int[size];
        Arrays.fill(distance, -1);
        ways = new long[size];
        waysOn = new long[size];
        passing = new long[size];
        for (int start = 0; start < starts; start++) {
            follow((int) ((long) start * size / starts), start % 2 == 0 ? carried : carriedOfOthers);
        }
    }

    /** Whether the ways from everybody were followed. */
    boolean isExact() {
        return starts >= graph.size();
    }

    /** How many ways lead through a person, in parts of {@link #whole()}; each way counts twice, once from either end. */
    long carried(int person) {
        return carried[person];
    }

    /** How many parts make one way. */
    long whole() {
        return whole;
    }

    /** Of 100 ways that lead through anybody, how many lead through the few busiest people; rounded down. */
    int percentOfBusiest(int few) {
        long[] sorted = carried.clone();
        Arrays.sort(sorted);
        int rest = Math.max(0, sorted.length - few);
        long limit = rest == 0 ? -1 : sorted[rest - 1];
        long all = 0;
        long busiest = 0;
        int found = 0;
        for (int person = 0; person < carried.length; person++) {
            all += carriedOfOthers[person];
            if (carried[person] > limit) {
                busiest += carriedOfOthers[person];
                found++;
            }
        }
        if (isExact()) {
            busiest += Math.max(0, limit) * (few - found);
        }
        return all == 0 ? 0 : (int) (100 * busiest / all);
    }

    private void follow(int start, long[] carried) {
        int count = spread(start);
        for (int i = count - 1; i > 0; i--) {
            int person = queue[i];
            carried[person] += passing[person];
            handBack(person);
        }
        for (int i = 0; i < count; i++) {
            distance[queue[i]] = -1;
            ways[queue[i]] = 0;
            passing[queue[i]] = 0;
        }
    }

    /** Reaches everybody from near to far, and counts the shortest ways to each. */
    private int spread(int start) {
        queue[0] = start;
        distance[start] = 0;
        ways[start] = 1;
        waysOn[start] = 1;
        int count = 1;
        int near = 0;
        while (near < count) {
            int far = count;
            for (int i = near; i < far; i++) {
                count = reachFrom(queue[i], count);
            }
            scaleDown(far, count);
            near = far;
        }
        return count;
    }

    private int reachFrom(int person, int count) {
        int end = count;
        for (int tie = graph.start(person); tie < graph.end(person); tie++) {
            int other = graph.neighbour(tie);
            if (distance[other] < 0) {
                distance[other] = distance[person] + 1;
                queue[end++] = other;
            }
            if (distance[other] == distance[person] + 1) {
                ways[other] += waysOn[person];
            }
        }
        return end;
    }

    private void scaleDown(int from, int end) {
        long most = 0;
        for (int i = from; i < end; i++) {
            most = Math.max(most, ways[queue[i]]);
        }
        int extra = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most) - WAY_BITS);
        for (int i = from; i < end; i++) {
            waysOn[queue[i]] = Math.max(1, ways[queue[i]] >> extra);
        }
    }

    /** Gives what ends at or passes through a person to those one step nearer, by how many of the ways lead through each. */
    private void handBack(int person) {
        long load = whole + passing[person];
        for (int tie = graph.start(person); tie < graph.end(person); tie++) {
            int nearer = graph.neighbour(tie);
            if (distance[nearer] == distance[person] - 1) {
                passing[nearer] += waysOn[nearer] * load / ways[person];
            }
        }
    }
}
