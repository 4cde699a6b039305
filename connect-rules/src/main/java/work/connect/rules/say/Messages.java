package work.connect.rules.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import work.connect.model.words.Translation;

/** The translations that are on the class path: ours, and those a host adds. */
final class Messages {

    private static final String FOLDER = "/work/connect/rules/messages/";

    private Messages() {}

    /**
     * The texts of a language by their keys.
     *
     * @throws IllegalStateException with all that is wrong with the translation
     */
    static Map<String, String> in(String tag) {
        Translation translation = new Translation();
        for (String file : files()) {
            String name = file + "_" + tag + ".properties";
            InputStream in = Messages.class.getResourceAsStream(FOLDER + name);
            if (in != null) {
                translation.add(name, in);
            }
        }
        return translation.of(English.texts());
    }

    private static List<String> files() {
        Properties index = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(FOLDER + "index.properties")) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: it lacks its messages.");
            }
            index.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(index.getProperty("files").split(" "));
    }
}
