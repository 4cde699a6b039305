package work.connect.model.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import work.connect.model.FactType;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;

/**
 * A workplace as one JSON document: {@code connect-workplace}, version 1.
 *
 * <p>Each kind of fact is a list named as in {@link FactType#collection()}, each fact a flat object with the names of
 * its record. Days are {@code YYYY-MM-DD}, moments ISO 8601, words the names of constants, numbers exact. What is not
 * known is left out. The form is described by {@code connect-workplace-1.schema.json} beside {@link Workplace}.
 *
 * <p>What was written is read as an equal workplace; equal workplaces are written as equal bytes, in UTF-8. Both go
 * through the document once, so that its size is no matter.
 *
 * <p>Needs {@code tools.jackson.core:jackson-core}, version 3.1 or later; without it each method throws an
 * {@link IllegalStateException} that says so. Streams are not closed.
 */
public final class WorkplaceJson {

    static final String FORMAT = "connect-workplace";

    private WorkplaceJson() {}

    public static void write(Workplace workplace, OutputStream out) throws IOException {
        JsonLibrary.require();
        JsonSink.write(out, FORMAT, content(workplace));
    }

    public static void write(Workplace workplace, Writer out) throws IOException {
        JsonLibrary.require();
        JsonSink.write(out, FORMAT, content(workplace));
    }

    /**
     * Reads a document in UTF-8.
     *
     * @throws InvalidWorkplaceException with all that is wrong with the document and with the facts in it
     */
    public static Workplace read(InputStream in) throws IOException {
        JsonLibrary.require();
        JsonWorkplaceReading reading = new JsonWorkplaceReading();
        reading.reading().read(in);
        return reading.workplace();
    }

    /**
     * Reads a document.
     *
     * @throws InvalidWorkplaceException with all that is wrong with the document and with the facts in it
     */
    public static Workplace read(Reader in) throws IOException {
        JsonLibrary.require();
        JsonWorkplaceReading reading = new JsonWorkplaceReading();
        reading.reading().read(in);
        return reading.workplace();
    }

    private static Consumer<JsonSink> content(Workplace workplace) {
        return json -> {
            json.text("now", workplace.now().toString());
            json.text("zone", workplace.zone().getId());
            json.record("calendar", workplace.calendar());
            json.object(
                    "registers",
                    () -> workplace
                            .registers()
                            .forEach((register, since) -> json.text(register.name(), since.toString())));
            for (FactType type : FactType.values()) {
                List<? extends Record> facts = factsOf(workplace, type);
                if (!facts.isEmpty()) {
                    json.records(type.collection(), type.shape(), facts);
                }
            }
        };
    }

    private static List<? extends Record> factsOf(Workplace workplace, FactType type) {
        return workplace.all(kindOf(type));
    }

    /** The constants of the type say that each of its records is a fact. */
    @SuppressWarnings("unchecked")
    private static <T extends Record & Fact> Class<T> kindOf(FactType type) {
        return (Class<T>) type.shape().type();
    }
}
