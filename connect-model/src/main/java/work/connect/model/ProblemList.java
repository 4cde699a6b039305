package work.connect.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;

/** Collects what is wrong, and gives the ids it is about numbers instead of names. */
final class ProblemList {

    private record Found(int order, int field, Problem problem) {}

    private static final Comparator<Found> BY_PLACE = Comparator.comparingInt(Found::order)
            .thenComparingInt(found -> found.problem().index())
            .thenComparingInt(Found::field);

    private final List<Found> found = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int total;

    /**
     * Notes a problem.
     *
     * @param type of which facts; {@code null} for what is no fact
     * @param field its place among the fields, to order by
     * @param id the id it is about; {@code null} when about none
     */
    void add(@Nullable FactType type, int index, int field, String name, @Nullable String id, Code code, String hint) {
        add(
                type == null ? -1 : type.ordinal(),
                field,
                new Problem(code, type == null ? "registers" : type.collection(), index, name, pseudonymOf(id), hint));
    }

    private void add(int order, int field, Problem problem) {
        total++;
        if (found.size() < InvalidWorkplaceException.MOST_LISTED) {
            found.add(new Found(order, field, problem));
        }
    }

    private String pseudonymOf(@Nullable String id) {
        if (id == null || found.size() >= InvalidWorkplaceException.MOST_LISTED) {
            return "";
        }
        return "#" + numbers.computeIfAbsent(id, first -> numbers.size() + 1);
    }

    void throwIfAny() {
        if (total > 0) {
            throw new InvalidWorkplaceException(
                    found.stream().sorted(BY_PLACE).map(Found::problem).toList(), total);
        }
    }
}
