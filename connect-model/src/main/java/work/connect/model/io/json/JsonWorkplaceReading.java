package work.connect.model.io.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.KeptRecord;
import work.connect.model.OwnFactType;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Shape;

/** Collects the facts of a document, whatever the order of its parts, and builds the workplace they make. */
final class JsonWorkplaceReading {

    private static final Map<String, Register> REGISTERS =
            Arrays.stream(Register.values()).collect(Collectors.toMap(Register::name, Function.identity()));

    private final JsonReading reading = new JsonReading(WorkplaceJson.FORMAT);
    private final List<OwnFactType> own;
    private final Map<KeptRecord, LocalDate> kept = new HashMap<>();
    private final Map<FactKind, List<Fact>> facts = new LinkedHashMap<>();
    private final Map<FactKind, List<Integer>> dropped = new HashMap<>();
    private @Nullable Instant now;
    private @Nullable ZoneId zone;
    private WorkCalendar calendar = WorkCalendar.MONDAY_TO_FRIDAY;

    /** @param own the kinds of the host's own that can be read */
    JsonWorkplaceReading(List<OwnFactType> own) {
        this.own = own;
        reading.needed("now", this::now);
        reading.needed("zone", this::zone);
        reading.part("calendar", reading.record("calendar", Shape.of(WorkCalendar.class), read -> calendar = read));
        reading.part("registers", this::registers);
        for (FactType type : FactType.values()) {
            reading.part(type.collection(), records(type));
        }
        Map<String, OwnFactType> byName = new LinkedHashMap<>();
        own.forEach(kind -> byName.put(kind.collection(), kind));
        reading.part(WorkplaceJson.OWN_REGISTERS, json -> ownRegisters(json, byName));
        Map<String, JsonReading.Part> lists = new LinkedHashMap<>();
        byName.forEach((name, kind) -> lists.put(name, records(kind)));
        reading.parts(WorkplaceJson.OWN, lists, JsonWorkplaceReading::unknownKind);
    }

    private JsonReading.Part records(FactKind kind) {
        List<Fact> list = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        facts.put(kind, list);
        dropped.put(kind, gaps);
        return reading.records(kind.collection(), kind.shape(), record -> list.add((Fact) record), gaps::add);
    }

    JsonReading reading() {
        return reading;
    }

    /** The workplace that was read. */
    Workplace workplace() {
        if (now != null && zone != null && reading.isWhole()) {
            try {
                Workplace workplace = build(now, zone);
                if (reading.problems().isEmpty()) {
                    return workplace;
                }
            } catch (InvalidWorkplaceException e) {
                List<Problem> told = e.problems().stream()
                        .filter(this::isSure)
                        .map(this::placed)
                        .toList();
                reading.problems()
                        .addAll(told, told.size() + e.total() - e.problems().size());
            }
        }
        throw new InvalidWorkplaceException(
                reading.problems().inOrderOf(reading.parts()),
                reading.problems().total());
    }

    private Workplace build(Instant now, ZoneId zone) {
        Workplace.Builder builder = Workplace.asOf(now, zone).calendar(calendar);
        kept.forEach(builder::keeps);
        facts.values().forEach(list -> {
            builder.addAll(list);
            list.clear();
        });
        return builder.build();
    }

    private void now(JsonParser json) throws JsonMismatch {
        now = reading.values().moment(json);
    }

    private void zone(JsonParser json) throws JsonMismatch {
        try {
            zone = ZoneId.of(reading.values().text(json));
        } catch (DateTimeException e) {
            throw new JsonMismatch(
                    Code.UNKNOWN_VALUE, "This is no time zone. Name one such as \"Europe/Berlin\" or \"UTC\".");
        }
    }

    private void registers(JsonParser json) throws JsonMismatch {
        since(
                json,
                new JsonPlace("registers"),
                REGISTERS,
                (parser, name) -> JsonRecords.unknown(parser, name, REGISTERS.keySet()));
    }

    private void ownRegisters(JsonParser json, Map<String, OwnFactType> known) throws JsonMismatch {
        since(json, new JsonPlace(WorkplaceJson.OWN_REGISTERS), known, (parser, name) -> unknownKind(parser));
    }

    private static Supplier<String> unknownKind(JsonParser json) {
        String at = JsonProblems.at(json.currentTokenLocation());
        return () -> "The property at " + at
                + " is no kind of the host's own that is known here. Tell the reader of its record, or correct the name.";
    }

    private void since(
            JsonParser json,
            JsonPlace place,
            Map<String, ? extends KeptRecord> known,
            BiFunction<JsonParser, String, Supplier<String>> unknown)
            throws JsonMismatch {
        JsonValues.requireObject(json);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            KeptRecord register = known.get(name);
            if (register == null) {
                reading.problems().add(Code.UNKNOWN_COLUMN, place, unknown.apply(json, name));
                json.skipChildren();
            } else if (kept.containsKey(register)) {
                reading.problems().add(Code.CONTRADICTION, place.in(name), JsonRecords.twice(json));
                json.skipChildren();
            } else if (json.currentToken() != JsonToken.VALUE_NULL) {
                since(json, register, place.in(name));
            }
        }
    }

    private void since(JsonParser json, KeptRecord register, JsonPlace place) {
        LocalDate since = reading.problems().orTell(json, place, reading.values()::day);
        if (since != null) {
            kept.put(register, since);
        }
    }

    /** Whether it is certain: what seems unknown may have been among what could not be read. */
    private boolean isSure(Problem problem) {
        return switch (problem.code()) {
            case UNKNOWN_PERSON, NO_PEOPLE -> isComplete(FactType.PEOPLE);
            case UNKNOWN_TEAM ->
                isComplete(FactType.TEAMS) && isComplete(FactType.PEOPLE) && isComplete(FactType.MEMBERSHIPS);
            case UNKNOWN_CONFLICT -> isComplete(FactType.CONFLICTS);
            case UNKNOWN_REPORT -> isComplete(FactType.CONDUCT_REPORTS);
            case UNKNOWN_WAVE -> isComplete(FactType.WAVES);
            default -> true;
        };
    }

    private boolean isComplete(FactType type) {
        return gaps(type).isEmpty() && !reading.hasMissedParts();
    }

    private List<Integer> gaps(FactKind type) {
        return Objects.requireNonNull(dropped.get(type));
    }

    /** The same problem with its place in the document instead of its place among the facts that could be read. */
    private Problem placed(Problem problem) {
        if (problem.index() < 0) {
            return own.stream().anyMatch(kind -> kind.collection().equals(problem.place())) ? since(problem) : problem;
        }
        if (problem.place().equals("registers")) {
            String register = Register.values()[problem.index()].name();
            return new Problem(problem.code(), problem.place(), -1, register, problem.hint());
        }
        return new Problem(
                problem.code(),
                problem.place(),
                inDocument(problem),
                problem.field(),
                problem.pseudonym(),
                problem.hint());
    }

    /** Of a kind as a whole only the day since which it is kept can be wrong. */
    private static Problem since(Problem problem) {
        return new Problem(problem.code(), WorkplaceJson.OWN_REGISTERS, -1, problem.place(), problem.hint());
    }

    private int inDocument(Problem problem) {
        int index = problem.index();
        for (FactKind kind : facts.keySet()) {
            if (kind.collection().equals(problem.place())) {
                for (int gap : gaps(kind)) {
                    if (gap <= index) {
                        index++;
                    }
                }
            }
        }
        return index;
    }
}
