package work.connect.model.io.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;
import work.connect.model.io.Spelling;

/** Reads one value at a time, exactly as it is written. */
final class JsonValues {

    private static final int MOST_DIGITS = 30;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_SHARED = 1 << 17;

    private final Map<Class<?>, Map<String, Object>> words = new HashMap<>();
    /** Facts name the same people over and over: one copy of each text is kept, as long as there is room. */
    private final Map<Object, Object> shared = new HashMap<>();

    /** The value the parser stands on, as the field holds it. */
    Object of(Field field, JsonParser json) throws JsonMismatch {
        if (!field.isMany()) {
            return one(field.kind(), field.holds(), json);
        }
        requireList(json);
        List<Object> several = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            several.add(one(field.kind(), field.holds(), json));
        }
        return field.isOrdered() ? List.copyOf(several) : shared(setOf(several));
    }

    /** No values at all, as the field holds them. */
    static Collection<?> noneOf(Field field) {
        return field.isOrdered() ? List.of() : Set.of();
    }

    private static Set<Object> setOf(List<Object> several) throws JsonMismatch {
        if (new HashSet<>(several).size() < several.size()) {
            throw new JsonMismatch(Code.REPEATED_FACT, "One of these is listed more than once. List it once.");
        }
        return Set.copyOf(several);
    }

    private Object one(Field.Kind kind, Class<?> holds, JsonParser json) throws JsonMismatch {
        return switch (kind) {
            case TEXT, TEXTS -> text(json);
            case WORD, WORDS -> word(holds, json);
            case DAY, DAYS -> day(json);
            case MOMENT -> moment(json);
            case COUNT -> count(json);
            case NUMBER -> number(json);
            case FLAG -> flag(json);
        };
    }

    String text(JsonParser json) throws JsonMismatch {
        require(json, Code.UNKNOWN_VALUE, "This must be a text in double quotes.");
        return shared(json.getString());
    }

    List<String> texts(JsonParser json) throws JsonMismatch {
        requireList(json);
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(json));
        }
        return texts;
    }

    private Object word(Class<?> type, JsonParser json) throws JsonMismatch {
        Map<String, Object> choices = words.computeIfAbsent(type, JsonValues::constantsOf);
        String given = json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
        Object word = choices.get(given);
        if (word == null) {
            throw new JsonMismatch(
                    Code.UNKNOWN_VALUE,
                    () -> "This must be a word in double quotes, one of: " + String.join(", ", choices.keySet()) + "."
                            + Spelling.nearest(given, choices.keySet())
                                    .map(near -> " Maybe you meant (" + near + ")?")
                                    .orElse(""));
        }
        return word;
    }

    private static Map<String, Object> constantsOf(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> constants.put(((Enum<?>) constant).name(), constant));
        return constants;
    }

    LocalDate day(JsonParser json) throws JsonMismatch {
        String hint = "This must be a day in double quotes, such as \"2026-09-01\".";
        require(json, Code.NOT_A_DATE, hint);
        try {
            return LocalDate.parse(json.getString());
        } catch (DateTimeException e) {
            throw new JsonMismatch(Code.NOT_A_DATE, hint);
        }
    }

    Instant moment(JsonParser json) throws JsonMismatch {
        String hint = "This must be a moment in double quotes, to the second and with its zone, such as "
                + "\"2026-09-01T08:00:00Z\".";
        require(json, Code.NOT_A_DATE, hint);
        try {
            return Instant.parse(json.getString());
        } catch (DateTimeException e) {
            throw new JsonMismatch(Code.NOT_A_DATE, hint);
        }
    }

    Locale language(JsonParser json) throws JsonMismatch {
        String hint = "This must be a language in double quotes, such as \"de\".";
        require(json, Code.UNKNOWN_VALUE, hint);
        try {
            return new Locale.Builder().setLanguageTag(json.getString()).build();
        } catch (IllformedLocaleException e) {
            throw new JsonMismatch(Code.UNKNOWN_VALUE, hint);
        }
    }

    private static Integer count(JsonParser json) throws JsonMismatch {
        BigDecimal number = number(json);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new JsonMismatch(Code.NOT_A_COUNT, "This must be a whole number.");
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new JsonMismatch(Code.OUT_OF_RANGE, "This is more than anybody can have counted.");
        }
    }

    /** The number as written, with its decimals. Nothing is reckoned with one before its digits are counted. */
    private static BigDecimal number(JsonParser json) throws JsonMismatch {
        String text = json.currentToken().isNumeric() ? json.getString() : "";
        if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
            throw new JsonMismatch(
                    Code.NOT_A_NUMBER, "This must be a number without quotes, with a point before its decimals.");
        }
        try {
            if (text.length() <= LONGEST_NUMBER) {
                BigDecimal number = new BigDecimal(text);
                if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            // An exponent beyond all bounds: too many digits.
        }
        throw new JsonMismatch(Code.TOO_MANY_DIGITS, "This number has more than " + MOST_DIGITS + " digits. Round it.");
    }

    Boolean flag(JsonParser json) throws JsonMismatch {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new JsonMismatch(Code.UNKNOWN_VALUE, "This must be true or false, without quotes.");
        };
    }

    private static void require(JsonParser json, Code code, String hint) throws JsonMismatch {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new JsonMismatch(code, hint);
        }
    }

    static void requireList(JsonParser json) throws JsonMismatch {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new JsonMismatch(Code.UNKNOWN_VALUE, "This must be a list in square brackets.");
        }
    }

    static void requireObject(JsonParser json) throws JsonMismatch {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new JsonMismatch(Code.UNKNOWN_VALUE, "This must be an object in braces.");
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T shared(T value) {
        if (shared.size() < MOST_SHARED) {
            Object first = shared.putIfAbsent(value, value);
            return first == null ? value : (T) first;
        }
        return (T) shared.getOrDefault(value, value);
    }
}
