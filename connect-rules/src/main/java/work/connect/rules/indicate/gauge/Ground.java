package work.connect.rules.indicate.gauge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import work.connect.model.Workplace;

/**
 * What the gauges of one workplace stand on: who is here, who was away, and what several of them share. For one thread.
 */
public final class Ground {

    private final Roster roster;
    private final Absences absences;
    private final Map<Class<?>, Object> shared = new HashMap<>();

    public Ground(Workplace workplace) {
        roster = new Roster(workplace);
        absences = new Absences(roster);
    }

    public Workplace workplace() {
        return roster.workplace();
    }

    public Roster roster() {
        return roster;
    }

    public Absences absences() {
        return absences;
    }

    /** What several gauges share, made when the first of them is. It is given the interactions if it reads them. */
    public <T> T shared(Class<T> type, Function<Ground, T> maker) {
        Object known = shared.get(type);
        T made = known == null ? maker.apply(this) : type.cast(known);
        shared.put(type, made);
        return made;
    }

    /** All among the gauges, and among what they share, that read the interactions. */
    public List<ContactReader> readers(List<Gauge> gauges) {
        return Stream.concat(gauges.stream(), shared.values().stream())
                .filter(ContactReader.class::isInstance)
                .map(ContactReader.class::cast)
                .toList();
    }
}
