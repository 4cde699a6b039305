package work.connect.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Between;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.people.Person;

/** Whatever can be wrong with a field by what its record says of it, for each field of each kind of fact. */
final class FieldFaults {

    static final Instant NOW = OneOfEach.NOW;
    static final LocalDate TODAY = LocalDate.ofInstant(NOW, OneOfEach.ZONE);

    /** Somebody who begins today, and somebody who left before anything happened. */
    static final List<Fact> NEEDED = List.of(
            Person.of("newcomer", "support").startedOn(TODAY),
            Person.of("gone", "support").endedOn(LocalDate.of(2020, 1, 31)));

    private static final Map<String, String> ODD = Map.of(
            "NUL", "a\u0000b",
            "a line break", "a\nb",
            "half a character", "a\uD83Db",
            "zero width", "a\u200Bb",
            "a byte order mark", "\uFEFFab",
            "a turn of direction", "a\u202Eb",
            "a replacement character", "a\uFFFDb",
            "a filler", "a\u3164b");

    /** Fields of which only one can be filled. */
    private static final Map<String, String> RIVALS = Map.of("Commitment.brokenOn", "keptOn", "Measure.person", "team");

    private final FactType type;
    private final Field field;
    private final List<FaultKind> kinds = new ArrayList<>();

    private FieldFaults(FactType type, Field field) {
        this.type = type;
        this.field = field;
    }

    static Stream<FaultKind> all() {
        return Arrays.stream(FactType.values())
                .flatMap(type -> type.shape().fields().stream().map(field -> new FieldFaults(type, field)))
                .flatMap(faults -> faults.ofField().stream());
    }

    private List<FaultKind> ofField() {
        switch (field.kind()) {
            case TEXT, TEXTS -> texts();
            case DAY, DAYS -> days();
            case MOMENT -> moments();
            case NUMBER -> numbers();
            default -> {}
        }
        field.stated(Refers.class).ifPresent(this::references);
        field.stated(OtherThan.class).ifPresent(other -> sameAs(other.value()));
        field.stated(NotBefore.class).ifPresent(other -> before(other.value()));
        field.stated(Between.class).ifPresent(this::ends);
        field.stated(NotEmpty.class).ifPresent(stated -> add("with none", Code.MISSING_VALUE, Set.of()));
        return kinds;
    }

    private void texts() {
        add("blank", Code.BLANK_ID, one(" "));
        add("blank without a break", Code.BLANK_ID, one("\u00A0"));
        add("too long", field.isId() ? Code.LONG_ID : Code.LONG_TEXT, one("x".repeat(129)));
        ODD.forEach((name, text) -> add("with " + name, Code.ODD_CHARACTER, one(text)));
    }

    private void references(Refers refers) {
        switch (refers.value()) {
            case PERSON -> unknown(Code.UNKNOWN_PERSON);
            case TEAM -> {
                if (type != FactType.PEOPLE && type != FactType.MEMBERSHIPS) {
                    unknown(Code.UNKNOWN_TEAM);
                }
            }
            case CONFLICT -> unknown(Code.UNKNOWN_CONFLICT);
            case CONDUCT_REPORT -> unknown(Code.UNKNOWN_REPORT);
            case WAVE -> unknown(Code.UNKNOWN_WAVE);
            case ANYBODY -> {}
        }
        if (!refers.on().isEmpty()) {
            add("before the first day", Code.BEFORE_THE_FIRST_DAY, one("newcomer"));
            add("after the last day", Code.AFTER_THE_LAST_DAY, one("gone"));
        }
    }

    private void unknown(Code code) {
        add("unknown", code, one("nobody"));
        add("in other letters", code, one("P-104"));
    }

    private void days() {
        Stream.of(
                        LocalDate.MIN,
                        LocalDate.of(1899, 12, 31),
                        LocalDate.of(0, 1, 1),
                        LocalDate.of(2200, 1, 2),
                        LocalDate.MAX)
                .forEach(day -> add("in the year " + day.getYear(), Code.DATE_OUT_OF_RANGE, one(day)));
        if (field.stated(MayLieAhead.class).isEmpty()) {
            add("tomorrow", Code.DATE_IN_THE_FUTURE, one(TODAY.plusDays(1)));
        }
    }

    private void moments() {
        Stream.of(
                        Instant.MIN,
                        Instant.parse("1899-12-31T12:00:00Z"),
                        Instant.ofEpochSecond(Integer.MAX_VALUE * 9_000L),
                        Instant.MAX)
                .forEach(moment -> add("at " + moment, Code.DATE_OUT_OF_RANGE, moment));
        if (field.stated(MayLieAhead.class).isEmpty()) {
            add("a second ahead", Code.DATE_IN_THE_FUTURE, NOW.plusSeconds(1));
        }
    }

    private void numbers() {
        Stream.of(
                        "1E+999999999",
                        "-1E+999999999",
                        "1E-999999999",
                        "0E+999999999",
                        "1." + "0".repeat(31),
                        "1".repeat(31))
                .forEach(number -> add("of " + number, Code.TOO_MANY_DIGITS, new BigDecimal(number)));
    }

    private void ends(Between ends) {
        boolean count = field.kind() == Field.Kind.COUNT;
        Code code = count && ends.max() == Integer.MAX_VALUE ? Code.NOT_A_COUNT : Code.OUT_OF_RANGE;
        add("below its low end", code, count ? (int) ends.min() - 1 : BigDecimal.valueOf(ends.min() * 100 - 1, 2));
        if (ends.max() < Integer.MAX_VALUE) {
            add("above its high end", code, count ? (int) ends.max() + 1 : BigDecimal.valueOf(ends.max() * 100 + 1, 2));
        }
    }

    private void sameAs(String other) {
        Code code = switch (type) {
            case PEOPLE, REPORTING_LINES -> Code.LEADS_THEMSELVES;
            case TEAMS -> Code.TEAM_IN_ITSELF;
            case CONDUCT_REPORTS -> Code.CONCERNS_THE_AFFECTED;
            default -> Code.TIE_TO_ONESELF;
        };
        kinds.add(new FaultKind(field + " the same as " + other, number -> {
            Fact copy = copy(number);
            return planted(copy, Copies.with(copy, field.name(), valueOf(copy, other)), code);
        }));
    }

    private void before(String start) {
        kinds.add(new FaultKind(field + " before " + start, number -> {
            Fact copy = copy(number);
            LocalDate from = (LocalDate) valueOf(copy, start);
            return planted(copy, Copies.with(copy, field.name(), one(from.minusDays(1))), Code.END_BEFORE_START);
        }));
    }

    private void add(String name, Code code, Object value) {
        kinds.add(new FaultKind(field + " " + name, number -> {
            Fact copy = copy(number);
            return planted(copy, Copies.with(copy, field.name(), value), code);
        }));
    }

    /** A valid copy in which the field may be filled: what excludes it is left empty. */
    private Fact copy(int number) {
        Fact copy = Copies.fresh(type, number);
        String rival = RIVALS.get(field.toString());
        return rival == null ? copy : Copies.with(copy, rival, null);
    }

    private PlantedFault planted(Fact copy, Fact wrong, Code code) {
        List<Fact> facts = new ArrayList<>(Copies.needs(copy));
        facts.add(wrong);
        return new PlantedFault(facts, wrong, field.name(), code);
    }

    private Object valueOf(Fact fact, String name) {
        return Objects.requireNonNull(type.shape().field(name).orElseThrow().of((Record) fact));
    }

    /** The value itself, or all that a field of several values holds. */
    private Object one(@Nullable Object value) {
        return switch (field.kind()) {
            case TEXTS -> Set.of(Objects.requireNonNull(value));
            case DAYS -> List.of(Objects.requireNonNull(value));
            default -> Objects.requireNonNull(value);
        };
    }
}
