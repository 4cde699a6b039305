package work.connect.model.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What reads a type today, and which rules to come need it. The model cannot see the rules, so {@code uses.csv} says it
 * of each type, with a line {@code FactType.TEAMS,names of today,numbers of rules to come}, and {@code next.properties}
 * what each of those rules asks.
 */
final class Uses {

    private final Map<String, String[]> lines = new LinkedHashMap<>();
    private final Map<String, String> next = new TreeMap<>();

    private Uses() {}

    static Uses read() {
        Uses uses = new Uses();
        try (InputStream table = open("uses.csv");
                Reader questions = new InputStreamReader(open("next.properties"), StandardCharsets.UTF_8)) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> uses.lines.put(cells[0], cells));
            Properties properties = new Properties();
            properties.load(questions);
            properties.forEach((rule, asks) -> uses.next.put(rule.toString(), asks.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uses;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Uses.class.getResourceAsStream(name), name);
    }

    /** The types of which something is said, as in {@code FactType.TEAMS}. */
    List<String> types() {
        return List.copyOf(lines.keySet());
    }

    /** Indicators, rules and others that read it today. */
    List<String> today(Enum<?> type) {
        return names(type, 1);
    }

    /** The rules to come that need it. */
    List<String> next(Enum<?> type) {
        return names(type, 2);
    }

    /** What each rule to come asks. */
    Map<String, String> questions() {
        return next;
    }

    /** The types that a rule to come needs. */
    List<String> neededBy(String rule) {
        return lines.values().stream()
                .filter(cells -> split(cells[2]).contains(rule))
                .map(cells -> cells[0])
                .toList();
    }

    static String nameOf(Enum<?> type) {
        return type.getDeclaringClass().getSimpleName() + "." + type.name();
    }

    private List<String> names(Enum<?> type, int column) {
        String[] cells = lines.get(nameOf(type));
        return cells == null ? List.of() : split(cells[column]);
    }

    private static List<String> split(String names) {
        return Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).collect(Collectors.toList());
    }
}
