package work.connect.model.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.InvalidFactTypeException;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.OwnFactType;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;

/**
 * A workplace as one JSON document: {@code connect-workplace}, version 1.
 *
 * <p>Each kind of fact is a list named as in {@link FactType#collection()}, each fact a flat object with the names of
 * its record. Days are {@code YYYY-MM-DD}, moments ISO 8601, words the names of constants, numbers exact. What is not
 * known is left out. Kinds of the host's own stand in the object {@code own}, likewise, and since when they are kept in
 * {@code ownRegisters}. The form is described by {@code connect-workplace-1.schema.json} beside {@link Workplace}.
 *
 * <p>What was written is read as an equal workplace; equal workplaces are written as equal bytes, in UTF-8. Both go
 * through the document once, so that its size is no matter.
 *
 * <p>Needs {@code tools.jackson.core:jackson-core}, version 3.1 or later; without it each method throws an
 * {@link IllegalStateException} that says so. Streams are not closed.
 */
public final class WorkplaceJson {

    static final String FORMAT = "connect-workplace";
    static final String OWN = "own";
    static final String OWN_REGISTERS = "ownRegisters";

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
     * Reads a document in UTF-8. Facts of a host's own kinds in it are a problem: tell of the kinds, by the other method.
     *
     * @throws InvalidWorkplaceException with all that is wrong with the document and with the facts in it
     */
    public static Workplace read(InputStream in) throws IOException {
        return read(in, List.of());
    }

    /**
     * Reads a document in UTF-8, and the facts of these kinds of the host's own.
     *
     * @param own records, each with {@link work.connect.model.fact.OwnFact}
     * @throws InvalidWorkplaceException with all that is wrong with the document and with the facts in it
     * @throws InvalidFactTypeException when one of the records is no such kind, or two have the same file
     */
    public static Workplace read(InputStream in, Collection<? extends Class<? extends Record>> own) throws IOException {
        JsonLibrary.require();
        JsonWorkplaceReading reading = new JsonWorkplaceReading(OwnFactType.allOf(own));
        reading.reading().read(in);
        return reading.workplace();
    }

    /**
     * Reads a document. Facts of a host's own kinds in it are a problem: tell of the kinds, by the other method.
     *
     * @throws InvalidWorkplaceException with all that is wrong with the document and with the facts in it
     */
    public static Workplace read(Reader in) throws IOException {
        return read(in, List.of());
    }

    /**
     * Reads a document, and the facts of these kinds of the host's own.
     *
     * @param own records, each with {@link work.connect.model.fact.OwnFact}
     * @throws InvalidWorkplaceException with all that is wrong with the document and with the facts in it
     * @throws InvalidFactTypeException when one of the records is no such kind, or two have the same file
     */
    public static Workplace read(Reader in, Collection<? extends Class<? extends Record>> own) throws IOException {
        JsonLibrary.require();
        JsonWorkplaceReading reading = new JsonWorkplaceReading(OwnFactType.allOf(own));
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
            records(workplace, FactType.class, json);
            own(workplace, json);
        };
    }

    private static void own(Workplace workplace, JsonSink json) {
        List<OwnFactType> kept = of(OwnFactType.class, workplace.kept().keySet());
        if (!kept.isEmpty()) {
            json.object(
                    OWN_REGISTERS,
                    () -> kept.forEach(kind -> json.text(
                            kind.collection(),
                            workplace.keptSince(kind).orElseThrow().toString())));
        }
        if (of(OwnFactType.class, workplace.kinds()).stream()
                .anyMatch(kind -> !workplace.all(kind).isEmpty())) {
            json.object(OWN, () -> records(workplace, OwnFactType.class, json));
        }
    }

    /** Writes a list of each of these kinds of which there are facts. */
    private static void records(Workplace workplace, Class<? extends FactKind> kinds, JsonSink json) {
        for (FactKind kind : of(kinds, workplace.kinds())) {
            List<? extends Record> facts = factsOf(workplace, kind);
            if (!facts.isEmpty()) {
                json.records(kind.collection(), kind.shape(), facts);
            }
        }
    }

    private static <T> List<T> of(Class<T> type, Collection<?> all) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<? extends Record> factsOf(Workplace workplace, FactKind kind) {
        return workplace.all(kindOf(kind));
    }

    /** The records of all kinds are facts. */
    @SuppressWarnings("unchecked")
    private static <T extends Record & Fact> Class<T> kindOf(FactKind kind) {
        return (Class<T>) kind.shape().type();
    }
}
