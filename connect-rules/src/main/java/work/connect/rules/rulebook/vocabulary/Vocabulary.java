package work.connect.rules.rulebook.vocabulary;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;

/** The facts the rules of one step may match, read off the records themselves. */
public final class Vocabulary {

    /**
     * One kind of fact.
     *
     * @param type the record
     * @param fact what it says of itself
     * @param properties its components, by name, in order
     */
    public record Kind(Class<?> type, RuleFact fact, Map<String, RecordComponent> properties) {
        public Unit unit() {
            return fact.unit();
        }

        public DisclosureClass disclosure() {
            return fact.disclosure();
        }

        public List<String> key() {
            return List.of(fact.key());
        }

        /** What it measures, if it is a host's own; of ours FACTS.md says it. */
        public Optional<String> means() {
            return Optional.ofNullable(type.getAnnotation(Means.class)).map(Means::value);
        }

        /** What a property holds, if it is of a host's own. */
        public Optional<String> means(String property) {
            return Optional.ofNullable(properties.get(property))
                    .map(component -> component.getAnnotation(Means.class))
                    .map(Means::value);
        }
    }

    private final Map<String, Kind> kinds;
    private final Map<String, Class<?>> enums;
    private final List<String> importable;

    private Vocabulary(Map<String, Kind> kinds, Map<String, Class<?>> enums) {
        this.kinds = Collections.unmodifiableMap(kinds);
        this.enums = Collections.unmodifiableMap(enums);
        this.importable = importable(kinds, enums);
    }

    /** @param facts the records a rule may ask for */
    public static Vocabulary of(List<Class<?>> facts) {
        Map<String, Kind> kinds = new TreeMap<>();
        Map<String, Class<?>> enums = new TreeMap<>();
        for (Class<?> fact : facts) {
            Map<String, RecordComponent> properties = new LinkedHashMap<>();
            for (RecordComponent component : fact.getRecordComponents()) {
                properties.put(component.getName(), component);
                if (component.getType().isEnum()) {
                    enums.put(component.getType().getSimpleName(), component.getType());
                }
            }
            kinds.put(fact.getSimpleName(), new Kind(fact, fact.getAnnotation(RuleFact.class), properties));
        }
        return new Vocabulary(kinds, enums);
    }

    /** The kinds of facts, by simple name, in the order of the names. */
    public Map<String, Kind> kinds() {
        return kinds;
    }

    /** The kind of fact of this simple name, if there is one. */
    public Optional<Kind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The enum whose constants rules may name, if there is one of this simple name. */
    public Optional<Class<?>> constants(String name) {
        return Optional.ofNullable(enums.get(name));
    }

    /** Every type a rule file may import, by full name. */
    public List<String> importable() {
        return importable;
    }

    private static List<String> importable(Map<String, Kind> kinds, Map<String, Class<?>> enums) {
        return Stream.concat(
                        Stream.of(Limit.class.getName()),
                        Stream.concat(
                                kinds.values().stream().map(kind -> kind.type().getName()),
                                enums.values().stream().map(Class::getName)))
                .toList();
    }

    /** The names of the constants, in the order in which they are declared. */
    public static List<String> namesOf(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
