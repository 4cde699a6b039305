package work.connect.model.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Each fact on a line of its own, and nothing more: made to be compared line by line. */
final class JsonLines implements PrettyPrinter {

    private int depth;
    private int deepest = 2;

    /** Writes a list with each entry on a line, however deep the list lies. */
    void eachOnALine(Runnable list) {
        int before = deepest;
        deepest = Math.max(deepest, depth + 1);
        list.run();
        deepest = before;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {}

    @Override
    public void writeStartObject(JsonGenerator json) {
        begin(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(':');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        next(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        begin(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        next(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    private void begin(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        depth++;
    }

    private void next(JsonGenerator json) {
        json.writeRaw(',');
        line(json);
    }

    private void end(JsonGenerator json, int entries, char bracket) {
        boolean onItsOwn = entries > 0 && depth <= deepest;
        depth--;
        if (onItsOwn) {
            line(json);
        }
        json.writeRaw(bracket);
    }

    private void line(JsonGenerator json) {
        if (depth <= deepest) {
            json.writeRaw('\n');
            for (int i = 0; i < depth; i++) {
                json.writeRaw("  ");
            }
        }
    }
}
