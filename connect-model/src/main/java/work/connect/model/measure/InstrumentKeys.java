package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of one file of a questionnaire: reads their values, and collects what is wrong with them. */
final class InstrumentKeys {

    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,9})\\.\\.(-?\\d{1,9})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private final Properties properties;
    private final Set<String> asked = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    InstrumentKeys(Properties properties) {
        this.properties = properties;
    }

    void problem(String key, String hint) {
        problems.add(key + ": " + hint);
    }

    /** What is wrong, with the keys that nothing asked for; empty when nothing is. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        new TreeSet<>(properties.stringPropertyNames())
                .stream()
                        .filter(key -> !asked.contains(key))
                        .map(key -> key + ": This key means nothing here. Maybe it is misspelt, or not in its list?")
                        .forEach(all::add);
        return all;
    }

    @Nullable
    String optional(String key) {
        asked.add(key);
        String value = properties.getProperty(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The text; a stand-in, and a problem, where there is none. */
    String text(String key) {
        String value = optional(key);
        if (value == null) {
            problem(key, "This is needed.");
        }
        return value == null ? "" : value;
    }

    /** The value of the first of the keys that has one; a problem of the first where none has. */
    <T> T value(Function<String, @Nullable T> reader, T standIn, String... keys) {
        String found = Arrays.stream(keys)
                .filter(key -> optional(key) != null)
                .findFirst()
                .orElse(null);
        if (found == null) {
            problem(keys[0], "This is needed.");
            return standIn;
        }
        T value = reader.apply(found);
        return value == null ? standIn : value;
    }

    <E extends Enum<E>> @Nullable E word(Class<E> type, String key) {
        String value = text(key);
        for (E constant : Objects.requireNonNull(type.getEnumConstants())) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        problem(
                key,
                "This is one of ["
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                        + "].");
        return null;
    }

    /** The names in a list set apart by blanks; none where the key is not there. */
    List<String> names(String key) {
        List<String> names = new ArrayList<>();
        for (String name : words(key)) {
            if (!NAME.matcher(name).matches()) {
                problem(key, "A name here has letters, digits, hyphens and underscores alone.");
            } else if (names.contains(name)) {
                problem(key, "A name stands twice.");
            } else {
                names.add(name);
            }
        }
        return names;
    }

    List<String> words(String key) {
        String value = optional(key);
        return value == null ? List.of() : List.of(value.split("\\s+"));
    }

    @Nullable
    Scale range(String key) {
        Matcher range = RANGE.matcher(text(key));
        if (range.matches()) {
            Scale scale = new Scale(new BigDecimal(range.group(1)), new BigDecimal(range.group(2)));
            if (scale.isProper()) {
                return scale;
            }
        }
        problem(key, "This is a range of whole numbers from the lower to the higher, such as 1..5.");
        return null;
    }

    /** Whole numbers set apart by blanks. */
    List<Integer> counts(String key) {
        List<Integer> counts = new ArrayList<>();
        for (BigDecimal number : numbers(key)) {
            if (number.scale() > 0) {
                problem(key, "These are whole numbers.");
            } else {
                counts.add(number.intValueExact());
            }
        }
        return counts;
    }

    /** Numbers set apart by blanks. */
    List<BigDecimal> numbers(String key) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String word : words(key)) {
            BigDecimal number = number(word);
            if (number == null) {
                problem(key, "These are numbers with a decimal point, set apart by blanks.");
                return List.of();
            }
            numbers.add(number);
        }
        return numbers;
    }

    static @Nullable BigDecimal number(String word) {
        return NUMBER.matcher(word).matches() ? new BigDecimal(word) : null;
    }
}
