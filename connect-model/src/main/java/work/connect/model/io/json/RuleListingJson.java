package work.connect.model.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import work.connect.model.assessment.ListedRule;
import work.connect.model.fact.Shape;

/**
 * The rules in force as one JSON document: {@code connect-rules}, version 1.
 *
 * <p>Each rule is a flat object with the names of {@link ListedRule}, in the order given. What was written is read as
 * equal rules; equal rules are written as equal bytes, in UTF-8. The form is described by
 * {@code connect-rules-1.schema.json} beside {@link work.connect.model.Workplace}.
 *
 * <p>Needs {@code tools.jackson.core:jackson-core}, version 3.1 or later; without it each method throws an
 * {@link IllegalStateException} that says so. Streams are not closed.
 */
public final class RuleListingJson {

    static final String FORMAT = "connect-rules";

    private static final Shape<ListedRule> SHAPE = Shape.of(ListedRule.class);

    private RuleListingJson() {}

    public static void write(List<ListedRule> rules, OutputStream out) throws IOException {
        JsonLibrary.require();
        JsonSink.write(out, FORMAT, content(rules));
    }

    public static void write(List<ListedRule> rules, Writer out) throws IOException {
        JsonLibrary.require();
        JsonSink.write(out, FORMAT, content(rules));
    }

    /**
     * Reads a document in UTF-8.
     *
     * @return the rules in the order of the document
     * @throws InvalidJsonException with all that is wrong with the document
     */
    public static List<ListedRule> read(InputStream in) throws IOException {
        JsonLibrary.require();
        List<ListedRule> rules = new ArrayList<>();
        JsonReading reading = reading(rules);
        reading.read(in);
        return sound(rules, reading);
    }

    /**
     * Reads a document.
     *
     * @return the rules in the order of the document
     * @throws InvalidJsonException with all that is wrong with the document
     */
    public static List<ListedRule> read(Reader in) throws IOException {
        JsonLibrary.require();
        List<ListedRule> rules = new ArrayList<>();
        JsonReading reading = reading(rules);
        reading.read(in);
        return sound(rules, reading);
    }

    private static Consumer<JsonSink> content(List<ListedRule> rules) {
        return json -> json.records("rules", SHAPE, rules);
    }

    private static JsonReading reading(List<ListedRule> rules) {
        JsonReading reading = new JsonReading(FORMAT);
        reading.list("rules", SHAPE, rules::add);
        return reading;
    }

    private static List<ListedRule> sound(List<ListedRule> rules, JsonReading reading) {
        if (!reading.problems().isEmpty()) {
            throw reading.invalid();
        }
        return List.copyOf(rules);
    }
}
