package work.connect.rules.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many changed rules of each kind met which fate, and which are alive. */
final class Tally {

    private static final int WIDTH = 24;
    private static final int COLUMN = 15;

    private final Map<Kind, Map<Fate, Integer>> counts = new EnumMap<>(Kind.class);
    private final List<String> alive = new ArrayList<>();
    private final List<String> stale = new ArrayList<>();

    /** @param excused whether a reason is written why nothing can notice it */
    void add(Mutant mutant, Fate fate, boolean excused) {
        counts.computeIfAbsent(mutant.kind(), kind -> new EnumMap<>(Fate.class)).merge(fate, 1, Integer::sum);
        if (fate == Fate.ALIVE) {
            alive.add(mutant.key());
        }
        if (excused && fate != Fate.THE_SAME) {
            stale.add(mutant.key());
        }
    }

    /** Those that are noticed although a reason says that they cannot be, in the order of the files. */
    List<String> stale() {
        return List.copyOf(stale);
    }

    private int count(Fate fate) {
        return counts.values().stream()
                .mapToInt(fates -> fates.getOrDefault(fate, 0))
                .sum();
    }

    private int killed() {
        return Stream.of(Fate.values())
                .filter(Fate::isKilled)
                .mapToInt(this::count)
                .sum();
    }

    /** How many of a hundred that could live are killed; 100 when there are none. */
    double percentKilled() {
        int could = killed() + count(Fate.ALIVE);
        return could == 0 ? 100 : 100.0 * killed() / could;
    }

    /** One line for each kind, one for all, and one for each that is alive. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(line("", Stream.of(Fate.values()).map(Fate::toString)));
        counts.forEach((kind, fates) -> text.append(line(
                kind.toString(), Stream.of(Fate.values()).map(fate -> String.valueOf(fates.getOrDefault(fate, 0))))));
        text.append(line("all", Stream.of(Fate.values()).map(fate -> String.valueOf(count(fate)))));
        text.append("%.1f of 100 killed%n".formatted(percentKilled()));
        alive.forEach(key -> text.append("alive: ").append(key).append('\n'));
        return text.toString();
    }

    private static String line(String first, Stream<String> others) {
        return ("%-" + WIDTH + "s").formatted(first)
                + others.map(other -> ("%" + COLUMN + "s").formatted(other)).collect(Collectors.joining())
                + "\n";
    }
}
