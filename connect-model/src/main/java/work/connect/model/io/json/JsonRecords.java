package work.connect.model.io.json;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;
import work.connect.model.fact.Shape;
import work.connect.model.io.Spelling;

/**
 * Reads the records of one shape, and tells what is wrong with each.
 *
 * @param <T> the record
 */
final class JsonRecords<T extends Record> {

    private final Shape<T> shape;
    private final Map<String, Field> fields;
    private final JsonValues values;
    private final JsonProblems problems;
    private final boolean neverShort;

    /** @param neverShort whether a list, too, must be there; otherwise one that is left out is empty */
    JsonRecords(Shape<T> shape, JsonValues values, JsonProblems problems, boolean neverShort) {
        this.shape = shape;
        this.fields = shape.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
        this.values = values;
        this.problems = problems;
        this.neverShort = neverShort;
    }

    /** The record the parser stands on; {@code null} when something is wrong with it. */
    @Nullable
    T read(JsonParser json, JsonPlace place) {
        int before = problems.total();
        @Nullable Object[] found = problems.orTell(json, place, parser -> properties(parser, place));
        return found == null || problems.total() > before ? null : made(found, place);
    }

    private @Nullable T made(@Nullable Object[] found, JsonPlace place) {
        try {
            return shape.make(found);
        } catch (RuntimeException e) {
            problems.add(Code.CONTRADICTION, place, "These values cannot stand together. Correct one of them.");
            return null;
        }
    }

    private @Nullable Object[] properties(JsonParser json, JsonPlace place) throws JsonMismatch {
        JsonValues.requireObject(json);
        @Nullable Object[] found = new Object[shape.fields().size()];
        BitSet seen = new BitSet();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            Field field = fields.get(name);
            if (field == null) {
                problems.add(Code.UNKNOWN_COLUMN, place, unknown(json, name, fields.keySet()));
                json.skipChildren();
            } else if (seen.get(field.position())) {
                problems.add(Code.CONTRADICTION, place.in(name), twice(json));
                json.skipChildren();
            } else {
                seen.set(field.position());
                found[field.position()] = value(json, field, place, seen);
            }
        }
        complete(found, seen, place);
        return found;
    }

    private @Nullable Object value(JsonParser json, Field field, JsonPlace place, BitSet seen) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            seen.clear(field.position());
            return null;
        }
        return problems.orTell(json, place.in(field.name()), parser -> values.of(field, parser));
    }

    private void complete(@Nullable Object[] found, BitSet seen, JsonPlace place) {
        for (Field field : shape.fields()) {
            if (seen.get(field.position())) {
                continue;
            }
            if (field.isNeeded() || field.isMany() && neverShort) {
                problems.add(Code.MISSING_VALUE, place.in(field.name()), "This is needed, and is not here.");
            } else if (field.isMany()) {
                found[field.position()] = JsonValues.noneOf(field);
            }
        }
    }

    /** The name is not told, for it may be that of a person. */
    static Supplier<String> unknown(JsonParser json, String name, Collection<String> known) {
        String at = JsonProblems.at(json.currentTokenLocation());
        return () -> "The property at " + at + " is not known here. "
                + Spelling.nearest(name, known)
                        .map(near -> "Maybe you meant (" + near + ")?")
                        .orElseGet(() -> "There is: "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    static String twice(JsonParser json) {
        return "This is here a second time, at " + JsonProblems.at(json.currentTokenLocation()) + ". Keep one.";
    }
}
