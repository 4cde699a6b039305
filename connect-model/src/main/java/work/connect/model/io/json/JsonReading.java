package work.connect.model.io.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Shape;

/** Reads one document, part by part, as far as it can be read, and collects what is wrong with it. */
final class JsonReading {

    /** Reads what the parser stands on. */
    @FunctionalInterface
    interface Part {
        void read(JsonParser json) throws JsonMismatch;
    }

    private static final Part TWICE = json -> {
        throw new JsonMismatch(Code.CONTRADICTION, JsonRecords.twice(json));
    };

    private final String format;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> needed = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final JsonValues values = new JsonValues();
    private JsonProblems problems = new JsonProblems();
    private boolean whole;
    private boolean partsMissed;

    JsonReading(String format) {
        this.format = format;
        needed("format", this::format);
        needed("version", this::version);
    }

    JsonValues values() {
        return values;
    }

    JsonProblems problems() {
        return problems;
    }

    /** The names of the parts, and of those that are parts of another, in their order. */
    List<String> parts() {
        return List.copyOf(names);
    }

    /** Whether it was read to its end, and is what it should be. Then what was read is all there is. */
    boolean isWhole() {
        return whole;
    }

    /** Whether a part of the document was left unread, because it is not what it should be. */
    boolean hasMissedParts() {
        return partsMissed;
    }

    /** What is wrong, for a document that is no workplace. */
    InvalidJsonException invalid() {
        return new InvalidJsonException(problems.inOrderOf(parts()), problems.total());
    }

    void part(String name, Part part) {
        parts.put(name, part);
        names.add(name);
    }

    void needed(String name, Part part) {
        part(name, part);
        needed.add(name);
    }

    /**
     * A part that is an object with parts of its own.
     *
     * @param unknown what to say of a part that is none of these
     */
    void parts(String name, Map<String, Part> inner, Function<JsonParser, Supplier<String>> unknown) {
        part(name, json -> {
            JsonValues.requireObject(json);
            Set<String> met = new HashSet<>();
            for (String each = json.nextName(); each != null; each = json.nextName()) {
                json.nextToken();
                Part part = inner.get(each);
                if (part != null && json.currentToken() != JsonToken.VALUE_NULL) {
                    inner(json, each, met.add(each) ? part : TWICE);
                } else if (part == null) {
                    problems.add(Code.UNKNOWN_COLUMN, new JsonPlace(name), unknown.apply(json));
                    json.skipChildren();
                }
            }
        });
        names.addAll(inner.keySet());
    }

    private void inner(JsonParser json, String name, Part part) {
        problems.orTell(json, new JsonPlace(name), parser -> {
            part.read(parser);
            return name;
        });
    }

    <T extends Record> Part record(String name, Shape<T> shape, Consumer<T> each) {
        return json -> {
            T record = new JsonRecords<>(shape, values, problems, true).read(json, new JsonPlace(name));
            if (record != null) {
                each.accept(record);
            }
        };
    }

    void texts(String name, List<String> texts) {
        part(name, json -> texts.addAll(values.texts(json)));
    }

    <T extends Record> void list(String name, Shape<T> shape, Consumer<? super T> each) {
        list(name, shape, each, dropped -> {});
    }

    /** @param dropped told the place of each record that something is wrong with */
    <T extends Record> void list(String name, Shape<T> shape, Consumer<? super T> each, IntConsumer dropped) {
        part(name, records(name, shape, each, dropped));
    }

    /** @param dropped told the place of each record that something is wrong with */
    <T extends Record> Part records(String name, Shape<T> shape, Consumer<? super T> each, IntConsumer dropped) {
        return json -> {
            JsonValues.requireList(json);
            JsonRecords<T> records = new JsonRecords<>(shape, values, problems, false);
            JsonPlace place = new JsonPlace(name);
            for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
                T record = records.read(json, place.at(index));
                if (record == null) {
                    dropped.accept(index);
                } else {
                    each.accept(record);
                }
            }
        };
    }

    void read(InputStream in) throws IOException {
        read(() -> JsonFormat.FACTORY.createParser(ObjectReadContext.empty(), in));
    }

    void read(Reader in) throws IOException {
        read(() -> JsonFormat.FACTORY.createParser(ObjectReadContext.empty(), in));
    }

    private void read(Supplier<JsonParser> source) throws IOException {
        try (JsonParser json = source.get()) {
            document(json);
        } catch (StreamConstraintsException e) {
            broken(Code.TOO_LARGE, e, "This is longer or nested deeper than anything that belongs here");
        } catch (JacksonIOException e) {
            if (!(e.getCause() instanceof CharConversionException
                    || e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            broken(Code.UNREADABLE, e, "These are no letters. Write the document in UTF-8");
        } catch (JacksonException e) {
            broken(Code.UNREADABLE, e, "This is no JSON. Maybe a comma, a quote or a bracket is missing");
        }
    }

    private void broken(Code code, JacksonException e, String hint) {
        TokenStreamLocation location = e.getLocation();
        problems.add(
                code, new JsonPlace(format), hint + (location == null ? "." : ": " + JsonProblems.at(location) + "."));
    }

    private void document(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            problems.add(
                    Code.UNREADABLE,
                    new JsonPlace(format),
                    "The document must be one object in braces. Maybe it is empty, or another file?");
            return;
        }
        try {
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                part(json, name);
            }
        } catch (Refused e) {
            problems = new JsonProblems();
            problems.add(Code.UNKNOWN_VERSION, new JsonPlace(e.part), e.hint);
            return;
        }
        needed.stream()
                .filter(name -> !seen.contains(name))
                .sorted()
                .forEach(name -> problems.add(
                        Code.MISSING_VALUE, new JsonPlace(name), "This is needed, and is not in the document."));
        whole = json.nextToken() == null;
        if (!whole) {
            problems.add(
                    Code.UNREADABLE,
                    new JsonPlace(format),
                    "Something follows after the end of the document: " + JsonProblems.at(json.currentTokenLocation())
                            + ".");
        }
    }

    private void part(JsonParser json, String name) {
        Part part = parts.get(name);
        if (part == null) {
            problems.add(Code.UNKNOWN_COLUMN, new JsonPlace(format), JsonRecords.unknown(json, name, parts.keySet()));
            partsMissed = true;
            json.skipChildren();
        } else if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        } else if (!seen.add(name)) {
            problems.add(Code.CONTRADICTION, new JsonPlace(name), JsonRecords.twice(json));
            partsMissed = true;
            json.skipChildren();
        } else {
            partsMissed |= problems.orTell(json, new JsonPlace(name), parser -> {
                        part.read(parser);
                        return name;
                    })
                    == null;
        }
    }

    private void format(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_STRING || !json.getString().equals(format)) {
            throw new Refused("format", "This is another kind of document. Here, it must be \"" + format + "\".");
        }
    }

    private void version(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !json.getString().equals(String.valueOf(JsonFormat.VERSION))) {
            throw new Refused(
                    "version",
                    "This library reads version " + JsonFormat.VERSION
                            + ". Write that version, or use a newer library.");
        }
    }

    /** What follows cannot be understood, so nothing else need be told. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String part;
        private final String hint;

        Refused(String part, String hint) {
            super(null, null, false, false);
            this.part = part;
            this.hint = hint;
        }
    }
}
