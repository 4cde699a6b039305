package work.connect.model.io.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Problem;

/** Collects what is wrong with the files. Of one cell it keeps the first thing said. */
final class Problems {

    private record Cell(String place, int line, String column) {}

    private final List<Problem> listed = new ArrayList<>();
    private final Set<Cell> cells = new HashSet<>();
    private int total;

    void add(Problem problem) {
        if (isFull()) {
            total++;
        } else if (problem.index() < 0 || cells.add(new Cell(problem.place(), problem.index(), problem.field()))) {
            total++;
            listed.add(problem);
        }
    }

    void addAll(Problems more) {
        more.listed.forEach(this::add);
        total += more.total - more.listed.size();
    }

    /** Counts problems that are known of but not listed. */
    void addUnlisted(int more) {
        total += more;
    }

    boolean isEmpty() {
        return total == 0;
    }

    boolean isFull() {
        return listed.size() >= InvalidWorkplaceException.MOST_LISTED;
    }

    /**
     * Tells all that is wrong, by file and line, if anything is.
     *
     * @param order the places of the files in the order in which to tell of them; what is elsewhere comes first
     */
    void throwIfAny(Map<String, Integer> order) {
        if (total > 0) {
            Comparator<Problem> byFile = Comparator.comparingInt(problem -> order.getOrDefault(problem.place(), -1));
            throw new InvalidWorkplaceException(
                    listed.stream()
                            .sorted(byFile.thenComparingInt(Problem::index))
                            .toList(),
                    total);
        }
    }
}
