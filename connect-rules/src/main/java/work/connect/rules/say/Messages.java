package work.connect.rules.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** Which files a translation is made of. */
final class Messages {

    private Messages() {}

    static List<String> files() {
        Properties index = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(Language.FOLDER + "index.properties")) {
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
