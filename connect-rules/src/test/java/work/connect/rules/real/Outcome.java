package work.connect.rules.real;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** A criterion that never reaches the engine, by the ids of those who have it. */
record Outcome(Map<String, Double> values) {

    private static final String CRITERION = "OUTCOME=";
    private static final int SHUFFLES = 200;
    private static final int NEARLY_ALL = 195;

    Outcome {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    static Outcome read(Path folder, String family) {
        return read(folder, family, "");
    }

    /** @param type what it is a criterion of; empty for anything */
    static Outcome read(Path folder, String family, String type) {
        Map<String, Double> values = new TreeMap<>();
        for (Map<String, String> row : Rows.of(folder.resolve("expected.csv"))) {
            boolean asked = row.get("family").equals(family)
                    && (type.isEmpty() || row.get("subject_type").equals(type));
            if (asked && row.get("expect").length() > CRITERION.length()) {
                values.put(
                        row.get("subject_id"), Double.valueOf(row.get("expect").substring(CRITERION.length())));
            }
        }
        return new Outcome(values);
    }

    Outcome of(Predicate<String> ids) {
        Map<String, Double> some = new TreeMap<>(values);
        some.keySet().removeIf(ids.negate());
        return new Outcome(some);
    }

    Outcome turned() {
        Map<String, Double> turned = new TreeMap<>();
        values.forEach((id, value) -> turned.put(id, -value));
        return new Outcome(turned);
    }

    private double limit() {
        List<Double> sorted = values.values().stream().sorted().toList();
        if (sorted.stream().allMatch(value -> value == 0 || value == 1)) {
            return 1;
        }
        double place = 0.9 * (sorted.size() - 1);
        int below = (int) place;
        double next = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return sorted.get(below) + (place - below) * (next - sorted.get(below));
    }

    /** The ids with a 1, or else from the 90 % point up. */
    Set<String> positive() {
        double limit = limit();
        Set<String> positive = new TreeSet<>(values.keySet());
        positive.removeIf(id -> values.get(id) < limit);
        return positive;
    }

    /** The chance that somebody with the outcome has a higher severity than somebody without; ties count half. */
    double auc(ToIntFunction<String> severity) {
        Set<String> positive = positive();
        Map<Integer, int[]> levels = new TreeMap<>();
        values.keySet()
                .forEach(id -> levels.computeIfAbsent(severity.applyAsInt(id), level -> new int[2])[
                        positive.contains(id) ? 1 : 0]++);
        double won = 0;
        int below = 0;
        for (int[] level : levels.values()) {
            won += level[1] * (below + level[0] / 2.0);
            below += level[0];
        }
        return won / ((double) positive.size() * (values.size() - positive.size()));
    }

    private Outcome shuffled(long seed) {
        List<Double> shuffled = new ArrayList<>(values.values());
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, Double> others = new TreeMap<>();
        values.keySet().forEach(id -> others.put(id, shuffled.get(others.size())));
        return new Outcome(others);
    }

    /** The first control: what the same severities are worth against outcomes dealt out anew with fixed seeds. */
    List<Double> shuffledAucs(ToIntFunction<String> severity) {
        return IntStream.range(0, SHUFFLES)
                .mapToObj(seed -> shuffled(seed).auc(severity))
                .toList();
    }

    /** Whether shuffled outcomes tell nothing, and the real one more than nearly all of them. */
    boolean isTold(ToIntFunction<String> severity) {
        List<Double> shuffled = shuffledAucs(severity);
        double mean = shuffled.stream().mapToDouble(auc -> auc).average().orElseThrow();
        double real = auc(severity);
        return Math.abs(mean - 0.5) <= 0.08
                && shuffled.stream().filter(auc -> auc < real).count() >= NEARLY_ALL;
    }

    double mean(Predicate<String> ids) {
        return of(ids).values.values().stream()
                .mapToDouble(value -> value)
                .average()
                .orElse(Double.NaN);
    }

    double deviation() {
        double mean = mean(id -> true);
        double squares = values.values().stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.size() - 1));
    }
}
