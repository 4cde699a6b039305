package work.connect.model.io.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.OneOfEach;
import work.connect.model.Problem;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.Key;
import work.connect.model.fact.Refers;

/** Workplaces of facts of every kind: the examples changed at random, less those that are then told wrong. */
final class JsonWorkplaces {

    private static final String[] TEXTS = {
        "a", "B b", "ä-ß", "\"quoted\"", "back\\slash", "</script>", "😀", "日本", "'", "0"
    };

    private final Random random;
    private final Workplace examples = OneOfEach.workplace().build();
    private int made;

    private JsonWorkplaces(Random random) {
        this.random = random;
    }

    static Workplace random(Random random) {
        return new JsonWorkplaces(random).workplace();
    }

    /** All that a workplace is made of, to compare two of them. */
    static Map<String, Object> contentOf(Workplace workplace) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("now", workplace.now());
        content.put("zone", workplace.zone());
        content.put("calendar", workplace.calendar());
        content.put("registers", workplace.registers());
        for (FactType type : FactType.values()) {
            content.put(type.collection(), factsOf(workplace, type));
        }
        return content;
    }

    @SuppressWarnings("unchecked")
    static <T extends Record & Fact> List<Fact> factsOf(Workplace workplace, FactType type) {
        return List.copyOf(workplace.all((Class<T>) type.shape().type()));
    }

    private Workplace workplace() {
        Map<FactType, List<Fact>> facts = new EnumMap<>(FactType.class);
        for (FactType type : FactType.values()) {
            List<Fact> given = new ArrayList<>(factsOf(examples, type));
            for (Fact example : List.copyOf(given)) {
                Stream.generate(() -> changed(type, example))
                        .limit(random.nextInt(4))
                        .forEach(given::add);
            }
            facts.put(type, given);
        }
        while (true) {
            try {
                return builder(facts).build();
            } catch (InvalidWorkplaceException e) {
                e.problems().forEach(problem -> leaveOut(facts, problem));
                facts.values().forEach(list -> list.removeIf(Objects::isNull));
            }
        }
    }

    private Workplace.Builder builder(Map<FactType, List<Fact>> facts) {
        Workplace.Builder builder = Workplace.asOf(
                        OneOfEach.NOW, ZoneId.of(oneOf("Europe/Berlin", "UTC", "+02:00", "Z")))
                .calendar(new WorkCalendar(
                        Set.copyOf(someOf(DayOfWeek.values())),
                        random.nextBoolean() ? Set.of() : Set.of(day(), day().minusYears(9))));
        someOf(Register.values()).forEach(register -> builder.keeps(register, day()));
        facts.values().forEach(builder::addAll);
        return builder;
    }

    private static void leaveOut(Map<FactType, List<Fact>> facts, Problem problem) {
        facts.forEach((type, list) -> {
            if (type.collection().equals(problem.place())) {
                list.set(problem.index(), null);
            }
        });
    }

    private Fact changed(FactType type, Fact example) {
        return (Fact) type.shape().map(cast(example), (field, value) -> changed(field, value));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private @Nullable Object changed(Field field, @Nullable Object value) {
        if (field.stated(Key.class).isPresent()) {
            return oneOf(TEXTS) + "-" + made++;
        } else if (random.nextInt(10) < 4) {
            return value;
        } else if (!field.isNeeded() && !field.isMany() && random.nextInt(3) == 0) {
            return null;
        }
        return field.stated(Refers.class)
                .map(refers -> refers.value() == Refers.To.PERSON && !field.isMany()
                        ? (Object) oneOf("p-100", "p-101", "p-104")
                        : value)
                .orElseGet(() -> value(field));
    }

    private Object value(Field field) {
        return switch (field.kind()) {
            case TEXT -> oneOf(TEXTS);
            case TEXTS -> several(field, TEXTS);
            case WORD -> oneOf(field.holds().getEnumConstants());
            case WORDS -> several(field, field.holds().getEnumConstants());
            case DAY -> day();
            case DAYS -> List.of(day(), day());
            case MOMENT -> moment();
            case COUNT -> random.nextInt(100);
            case NUMBER -> new BigDecimal(BigInteger.valueOf(random.nextInt(1_000)), random.nextInt(5) - 1);
            case FLAG -> random.nextBoolean();
        };
    }

    private Object several(Field field, Object[] choices) {
        List<Object> some = someOf(choices);
        return field.isOrdered() ? some : new HashSet<>(some);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 9, 1).minusDays(random.nextInt(400));
    }

    private Instant moment() {
        Instant moment = OneOfEach.NOW.minusSeconds(random.nextInt(10_000_000));
        return random.nextBoolean() ? moment : moment.minusNanos(random.nextInt(1_000_000_000));
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> someOf(T[] choices) {
        return Arrays.stream(choices).filter(choice -> random.nextBoolean()).collect(Collectors.toList());
    }
}
