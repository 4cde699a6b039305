package work.connect.rules.rulebook.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import work.connect.model.hazard.Severity;
import work.connect.rules.rulebook.vocabulary.Limit;

/**
 * From which limit on a rule speaks with which severity.
 *
 * <p>Written {@code "days, ties: LOW 30 1, MODERATE 60 2"}: the keys, then the rungs from the bottom up, each with a
 * severity and one number for each key.
 *
 * @param keys the names of the limits, in the order of the numbers; empty for a fixed severity
 * @param rungs from the bottom up
 */
public record Ladder(List<String> keys, List<Rung> rungs) {

    /** One step of a ladder. */
    public record Rung(Severity severity, List<BigDecimal> values) {
        public Rung {
            values = List.copyOf(values);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,4})?");

    public Ladder {
        keys = List.copyOf(keys);
        rungs = List.copyOf(rungs);
    }

    static Ladder fixed(Severity severity) {
        return new Ladder(List.of(), List.of(new Rung(severity, List.of())));
    }

    /**
     * Reads a ladder.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static Ladder parse(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    "A ladder names its limits, a colon, then its rungs: \"days: LOW 21, MODERATE 42\".");
        }
        List<String> keys = list(parts[0]);
        if (keys.isEmpty() || list(parts[1]).isEmpty()) {
            throw new IllegalArgumentException("A ladder needs at least one limit and one rung.");
        }
        return new Ladder(
                keys,
                list(parts[1]).stream().map(rung -> rung(rung, keys.size())).toList());
    }

    private static Rung rung(String text, int numbers) {
        String[] words = text.split("\\s+");
        if (isNumber(text)) {
            throw new IllegalArgumentException(
                    "Each rung begins with a severity: LOW 14. If a decimal was meant, write a point: LOW 7.5.");
        }
        if (text.indexOf(';') >= 0) {
            throw new IllegalArgumentException("Rungs are joined by commas: LOW 7, MODERATE 14.");
        }
        if (words.length != numbers + 1) {
            throw new IllegalArgumentException("Each rung of a ladder needs a severity and %s number%s."
                    .formatted(numbers, numbers == 1 ? "" : "s"));
        }
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            values.add(number(words[i]));
        }
        return new Rung(severity(words[0]), values);
    }

    private static Severity severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity != Severity.NONE && severity.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The first word of a rung is no severity. Use LOW, MODERATE, HIGH or CRITICAL."));
    }

    /** Whether it is written as a limit may be. */
    public static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private static BigDecimal number(String word) {
        if (!isNumber(word)) {
            throw new IllegalArgumentException("Something stands in the place of a number that is no number."
                    + " Use up to nine digits, and up to four decimals after a point.");
        }
        return new BigDecimal(word);
    }

    /**
     * Reads fixed conditions, written {@code "until: 120, from: 90"}.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static Map<String, BigDecimal> given(String text) {
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        for (String entry : list(text)) {
            String[] parts = entry.split(":", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(
                        "A fixed condition has a name, a colon and a number: \"until: 120\".");
            }
            if (given.put(parts[0].strip(), number(parts[1].strip())) != null) {
                throw new IllegalArgumentException("A fixed condition is declared twice. Keep one of them.");
            }
        }
        return given;
    }

    static List<Limit> limits(String rule, String ladder, String given) {
        List<Limit> limits = new ArrayList<>();
        given(given).forEach((key, value) -> limits.add(new Limit(rule, key, 0, value)));
        if (!ladder.isEmpty()) {
            Ladder parsed = parse(ladder);
            for (int rung = 0; rung < parsed.rungs.size(); rung++) {
                for (int key = 0; key < parsed.keys.size(); key++) {
                    limits.add(new Limit(
                            rule,
                            parsed.keys.get(key),
                            rung + 1,
                            parsed.rungs.get(rung).values().get(key)));
                }
            }
        }
        return limits;
    }

    /** The severity of a step, counted from 1. */
    public Severity severityOf(int step) {
        return rungs.get(step - 1).severity();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
