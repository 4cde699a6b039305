package work.connect.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;

/** Facts by their kinds, each list in the order given. */
final class FactLists {

    /** Those that were added all at once are kept as they came until more is added. */
    private final Map<FactKind, List<Fact>> lists = new HashMap<>();

    private final Set<FactKind> kinds = new TreeSet<>(FactKind.inOrder());

    FactLists() {
        for (FactType ours : FactType.values()) {
            kinds.add(ours);
            lists.put(ours, new ArrayList<>());
        }
    }

    /** All of ours, and those of the host's own that were met, in their order. */
    List<FactKind> kinds() {
        return List.copyOf(kinds);
    }

    List<Fact> all(FactKind kind) {
        return lists.getOrDefault(kind, List.of());
    }

    /** Those with an id in the order of the ids, the others in the order given; nobody can change the list. */
    List<Fact> inOrder(FactKind kind) {
        List<Fact> given = all(kind);
        Optional<Field> key = kind.key();
        return key.isEmpty()
                ? given instanceof ArrayList ? List.copyOf(given) : given
                : given.stream()
                        .sorted(Comparator.comparing(fact ->
                                (String) Objects.requireNonNull(key.get().of((Record) fact))))
                        .toList();
    }

    /** Takes note of a kind, of which there need be no fact. */
    void meet(FactKind kind) {
        if (!lists.containsKey(kind)) {
            refuseSameFile(Set.of(kind));
            kinds.add(kind);
            lists.put(kind, new ArrayList<>());
        }
    }

    void add(Fact fact) {
        FactKind kind = FactKind.of(Objects.requireNonNull(fact, "fact"));
        Fact whole = whole(kind, fact);
        meet(kind);
        append(kind, whole);
    }

    /** Adds all of them or, where that fails, none. */
    @SuppressWarnings("unchecked") // facts were given, and so facts are copied
    void addAll(Collection<? extends Fact> more) {
        Object[] given = more.toArray();
        Set<FactKind> found = kindsOf(given);
        if (!lists.keySet().containsAll(found)) {
            refuseSameFile(found);
        }
        if (found.stream().anyMatch(OwnFactType.class::isInstance)) {
            for (int i = 0; i < given.length; i++) {
                given[i] = whole(FactKind.of((Fact) given[i]), (Fact) given[i]);
            }
        }
        found.forEach(this::meet);
        FactKind only = found.size() == 1 ? found.iterator().next() : null;
        if (only != null && all(only).isEmpty()) {
            lists.put(only, (List<Fact>) (List<?>) List.of(given));
        } else {
            for (Object fact : given) {
                append(FactKind.of((Fact) fact), (Fact) fact);
            }
        }
    }

    private static Fact whole(FactKind kind, Fact fact) {
        return kind instanceof OwnFactType own ? own.whole(fact) : fact;
    }

    private void append(FactKind kind, Fact fact) {
        List<Fact> list = all(kind);
        if (!(list instanceof ArrayList)) {
            list = new ArrayList<>(list);
            lists.put(kind, list);
        }
        list.add(fact);
    }

    private void refuseSameFile(Collection<FactKind> more) {
        Set<FactKind> together = new HashSet<>(kinds);
        together.addAll(more);
        OwnFactType.refuseSameFile(together);
    }

    /**
     * The kinds of these facts. Many at once are mostly of one kind, so it is looked up only where it changes.
     *
     * @throws NullPointerException when one is {@code null}
     */
    private static Set<FactKind> kindsOf(Object[] facts) {
        Set<FactKind> kinds = new HashSet<>();
        Runs.each(facts.length, (from, until) -> kindsOf(facts, from, until)).forEach(kinds::addAll);
        return kinds;
    }

    private static Set<FactKind> kindsOf(Object[] facts, int from, int until) {
        Set<FactKind> kinds = new HashSet<>();
        Class<?> before = null;
        for (int i = from; i < until; i++) {
            Object fact = Objects.requireNonNull(facts[i], "fact");
            if (fact.getClass() != before) {
                kinds.add(FactKind.of((Fact) fact));
                before = fact.getClass();
            }
        }
        return kinds;
    }
}
