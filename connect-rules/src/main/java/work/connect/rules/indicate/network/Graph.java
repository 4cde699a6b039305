package work.connect.rules.indicate.network;

import work.connect.rules.indicate.tie.Links;

/** Who is tied to whom, both ways, by position. */
final class Graph {

    private final int[] ends;
    private final int[] neighbours;

    /** @param size how many people there are, tied or not */
    Graph(int size, Links links) {
        ends = new int[size + 1];
        for (int link = 0; link < links.size(); link++) {
            ends[links.one(link) + 1]++;
            ends[links.other(link) + 1]++;
        }
        for (int person = 1; person <= size; person++) {
            ends[person] += ends[person - 1];
        }
        neighbours = new int[ends[size]];
        int[] filled = ends.clone();
        for (int link = 0; link < links.size(); link++) {
            neighbours[filled[links.one(link)]++] = links.other(link);
            neighbours[filled[links.other(link)]++] = links.one(link);
        }
    }

    /** How many people there are. */
    int size() {
        return ends.length - 1;
    }

    /** How many steps it takes to look at everybody and all their ties once. */
    int steps() {
        return ends.length + neighbours.length;
    }

    /** Where the ties of a person begin. */
    int start(int person) {
        return ends[person];
    }

    /** Where the ties of a person end. */
    int end(int person) {
        return ends[person + 1];
    }

    /** The other side of a tie. */
    int neighbour(int tie) {
        return neighbours[tie];
    }

    boolean isUntied(int person) {
        return start(person) == end(person);
    }

    /** How many people have no tie. */
    int untied() {
        int untied = 0;
        for (int person = 0; person < size(); person++) {
            if (isUntied(person)) {
                untied++;
            }
        }
        return untied;
    }
}
