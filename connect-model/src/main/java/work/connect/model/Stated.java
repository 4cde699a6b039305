package work.connect.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Facts by their ids. Where two facts with one id say different things, the id is known and nothing else is, so that it
 * does not matter which of them came first. An id that is wrong in itself is not known.
 */
final class Stated<T> {

    private final Map<String, @Nullable T> facts;

    Stated(List<T> list, Function<T, String> id) {
        facts = new HashMap<>(list.size() * 4 / 3 + 1);
        for (T fact : list) {
            if (Texts.wrongWithId(id.apply(fact)) == null) {
                add(id.apply(fact), fact);
            }
        }
    }

    private void add(String id, T fact) {
        if (facts.containsKey(id)) {
            if (!fact.equals(facts.get(id))) {
                facts.put(id, null);
            }
        } else {
            facts.put(id, fact);
        }
    }

    int size() {
        return facts.size();
    }

    boolean has(String id) {
        return facts.containsKey(id);
    }

    /** The fact of this id; {@code null} when there is none, or no agreement on what it says. */
    @Nullable
    T get(@Nullable String id) {
        return facts.get(id);
    }
}
