package work.connect.model.io.json;

/** Tells those who have no Jackson what to add. Knows no type of it, so that it can be asked first. */
final class JsonLibrary {

    private JsonLibrary() {}

    /** @throws IllegalStateException when Jackson is not there, with the dependency to add */
    static void require() {
        try {
            Class.forName("tools.jackson.core.json.JsonFactory", false, JsonLibrary.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "JSON needs Jackson 3, which is not there. Add the dependency tools.jackson.core:jackson-core, 3.1 or later.",
                    e);
        }
    }
}
