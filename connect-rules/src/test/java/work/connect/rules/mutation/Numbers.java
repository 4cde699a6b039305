package work.connect.rules.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.hazard.Severity;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Ladder.Rung;

/** Moves each number of a rule by one unit of its precision, and each severity by one level. */
final class Numbers {

    private Numbers() {}

    private static List<BigDecimal> moved(BigDecimal value) {
        return List.of(value.subtract(value.ulp()), value.add(value.ulp()));
    }

    /** One text for each number and direction. */
    static List<String> ofLadder(String text) {
        Ladder ladder = Ladder.parse(text);
        List<String> texts = new ArrayList<>();
        for (int rung = 0; rung < ladder.rungs().size(); rung++) {
            for (int key = 0; key < ladder.keys().size(); key++) {
                for (BigDecimal other : moved(ladder.rungs().get(rung).values().get(key))) {
                    List<BigDecimal> values =
                            new ArrayList<>(ladder.rungs().get(rung).values());
                    values.set(key, other);
                    texts.add(
                            with(ladder, rung, new Rung(ladder.rungs().get(rung).severity(), values)));
                }
            }
        }
        return texts;
    }

    /** One text for each number and direction. */
    static List<String> ofGiven(String text) {
        Map<String, BigDecimal> given = Ladder.given(text);
        return given.keySet().stream()
                .flatMap(key -> moved(given.get(key)).stream().map(other -> {
                    Map<String, BigDecimal> changed = new LinkedHashMap<>(given);
                    changed.put(key, other);
                    return written(changed);
                }))
                .toList();
    }

    static String written(Map<String, BigDecimal> given) {
        return given.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().toPlainString())
                .collect(Collectors.joining(", "));
    }

    /** One text for each rung, with the severity next to its own that its neighbours allow. */
    static List<String> severitiesOf(String text) {
        Ladder ladder = Ladder.parse(text);
        List<String> texts = new ArrayList<>();
        for (int rung = 0; rung < ladder.rungs().size(); rung++) {
            Rung before = ladder.rungs().get(rung);
            texts.add(with(ladder, rung, new Rung(neighbour(before.severity()), before.values())));
        }
        return texts;
    }

    static Severity neighbour(Severity severity) {
        return severity == Severity.CRITICAL ? Severity.HIGH : Severity.values()[severity.ordinal() + 1];
    }

    private static String with(Ladder ladder, int at, Rung rung) {
        List<Rung> rungs = new ArrayList<>(ladder.rungs());
        rungs.set(at, rung);
        return String.join(", ", ladder.keys()) + ": "
                + rungs.stream().map(Numbers::written).collect(Collectors.joining(", "));
    }

    private static String written(Rung rung) {
        return Stream.concat(
                        Stream.of(rung.severity().name()),
                        rung.values().stream().map(BigDecimal::toPlainString))
                .collect(Collectors.joining(" "));
    }
}
