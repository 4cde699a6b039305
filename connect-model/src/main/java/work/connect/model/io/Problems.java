package work.connect.model.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Problem;

/** Collects what is wrong with the files. Of one cell it keeps the first thing said. */
final class Problems {

    private static final Comparator<Problem> BY_FILE_AND_LINE =
            Comparator.<Problem>comparingInt(Problems::fileOrder).thenComparingInt(Problem::index);

    private final List<Problem> listed = new ArrayList<>();
    private int total;

    void add(Problem problem) {
        if (listed.size() == InvalidWorkplaceException.MOST_LISTED) {
            total++;
        } else if (listed.stream().noneMatch(earlier -> isAboutTheSameCell(earlier, problem))) {
            total++;
            listed.add(problem);
        }
    }

    /** Counts problems that are known of but not listed. */
    void addUnlisted(int more) {
        total += more;
    }

    void throwIfAny() {
        if (total > 0) {
            throw exception();
        }
    }

    /** All that is wrong, by file and line; something must be. */
    InvalidWorkplaceException exception() {
        return new InvalidWorkplaceException(
                listed.stream().sorted(BY_FILE_AND_LINE).toList(), total);
    }

    private static boolean isAboutTheSameCell(Problem one, Problem other) {
        return one.index() >= 0
                && one.index() == other.index()
                && one.place().equals(other.place())
                && one.field().equals(other.field());
    }

    /** Problems with the folder first, then in the order in which the files are read. */
    private static int fileOrder(Problem problem) {
        return Sheet.named(problem.place()).map(Sheet::ordinal).orElse(-1);
    }
}
