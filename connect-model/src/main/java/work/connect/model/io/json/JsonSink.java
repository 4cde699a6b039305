package work.connect.model.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import work.connect.model.fact.Field;
import work.connect.model.fact.Shape;

/** Writes a document: equal content gives equal bytes. */
final class JsonSink {

    private final JsonGenerator json;
    private final JsonLines lines;

    private JsonSink(JsonGenerator json, JsonLines lines) {
        this.json = json;
        this.lines = lines;
    }

    static void write(OutputStream out, String format, Consumer<JsonSink> content) throws IOException {
        JsonLines lines = new JsonLines();
        write(JsonFormat.FACTORY.createGenerator(JsonFormat.laidOutBy(lines), out), lines, format, content);
    }

    static void write(Writer out, String format, Consumer<JsonSink> content) throws IOException {
        JsonLines lines = new JsonLines();
        write(JsonFormat.FACTORY.createGenerator(JsonFormat.laidOutBy(lines), out), lines, format, content);
    }

    private static void write(JsonGenerator json, JsonLines lines, String format, Consumer<JsonSink> content)
            throws IOException {
        try (json) {
            JsonSink sink = new JsonSink(json, lines);
            sink.object(() -> {
                json.writeStringProperty("format", format);
                json.writeNumberProperty("version", JsonFormat.VERSION);
                content.accept(sink);
            });
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void texts(String name, List<String> values) {
        json.writeName(name);
        array(values);
    }

    void object(String name, Runnable content) {
        json.writeName(name);
        object(content);
    }

    private void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    void record(String name, Record record) {
        json.writeName(name);
        record(Shape.of(record.getClass()), record);
    }

    void records(String name, Shape<?> shape, Collection<? extends Record> records) {
        json.writeName(name);
        lines.eachOnALine(() -> {
            json.writeStartArray();
            records.forEach(record -> record(shape, record));
            json.writeEndArray();
        });
    }

    private void record(Shape<?> shape, Record record) {
        json.writeStartObject();
        for (Field field : shape.fields()) {
            Object value = field.of(record);
            if (value != null) {
                json.writeName(field.name());
                value(field, value);
            }
        }
        json.writeEndObject();
    }

    private void value(Field field, Object value) {
        switch (field.kind()) {
            case COUNT -> json.writeNumber((Integer) value);
            case NUMBER -> json.writeNumber((BigDecimal) value);
            case FLAG -> json.writeBoolean((Boolean) value);
            case TEXT, WORD, DAY, MOMENT -> json.writeString(textOf(value));
            case TEXTS, WORDS, DAYS -> {
                Collection<?> several = (Collection<?>) value;
                array(field.isOrdered() ? several : several.stream().sorted().toList());
            }
        }
    }

    private void array(Collection<?> values) {
        json.writeStartArray();
        values.forEach(value -> json.writeString(textOf(value)));
        json.writeEndArray();
    }

    private static String textOf(Object value) {
        return value instanceof Enum<?> word ? word.name() : value.toString();
    }
}
