package work.connect.model.io.json;

/**
 * Where in a document something stands.
 *
 * @param part the property of the document
 * @param index which entry of it, from 0; -1 for the whole
 * @param field which part of the entry; empty for the whole
 */
record JsonPlace(String part, int index, String field) {

    JsonPlace(String part) {
        this(part, -1, "");
    }

    JsonPlace at(int index) {
        return new JsonPlace(part, index, field);
    }

    JsonPlace in(String field) {
        return new JsonPlace(part, index, field);
    }
}
