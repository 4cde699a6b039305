package work.connect.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Field;

/** Collects what is wrong, keeps the first of it by place, and gives the ids it is about numbers instead of names. */
final class ProblemList {

    private static final int WHOLE = -1;

    private record Found(
            @Nullable FactKind kind,
            String place,
            int index,
            int position,
            String field,
            Fault fault,
            @Nullable String id) {}

    private static final Comparator<Found> BY_PLACE = comparing(Found::kind, nullsFirst(FactKind.inOrder()))
            .thenComparingInt(Found::index)
            .thenComparingInt(Found::position)
            .thenComparing(found -> found.fault().code())
            .thenComparing(comparing(Found::id, nullsFirst(naturalOrder())));

    private final PriorityQueue<Found> first = new PriorityQueue<>(BY_PLACE.reversed());
    private int total;

    /** Notes what is wrong with a field of a fact. */
    void add(FactKind type, int index, Field field, Fault fault, @Nullable String id) {
        add(new Found(type, type.collection(), index, field.position(), field.name(), fault, id));
    }

    /** Notes what is wrong with a field of a fact, and not with an id. */
    void add(FactKind type, int index, String field, Fault fault) {
        add(type, index, type.shape().field(field).orElseThrow(), fault, null);
    }

    /** Notes what is wrong with all facts of a kind. */
    void add(FactKind type, Fault fault) {
        add(type, "", fault);
    }

    /** Notes what is wrong with what is said of all facts of a kind. */
    void add(FactKind type, String said, Fault fault) {
        add(new Found(type, type.collection(), WHOLE, WHOLE, said, fault, null));
    }

    /** Notes what is wrong with what is said of the facts as a whole. */
    void add(String place, int index, String field, Fault fault) {
        add(new Found(null, place, index, 0, field, fault, null));
    }

    void addAll(ProblemList more) {
        more.first.forEach(this::add);
        total += more.total - more.first.size();
    }

    private void add(Found found) {
        total++;
        if (first.size() < InvalidWorkplaceException.MOST_LISTED) {
            first.add(found);
        } else if (BY_PLACE.compare(found, first.element()) < 0) {
            first.remove();
            first.add(found);
        }
    }

    void throwIfAny() {
        if (total > 0) {
            throw new InvalidWorkplaceException(inOrder(), total);
        }
    }

    private List<Problem> inOrder() {
        Map<String, String> pseudonyms = new HashMap<>();
        return first.stream()
                .sorted(BY_PLACE)
                .map(found -> new Problem(
                        found.fault.code(),
                        found.place,
                        found.index,
                        found.field,
                        found.id == null
                                ? ""
                                : pseudonyms.computeIfAbsent(found.id, id -> "#" + (pseudonyms.size() + 1)),
                        found.fault.hint()))
                .toList();
    }
}
