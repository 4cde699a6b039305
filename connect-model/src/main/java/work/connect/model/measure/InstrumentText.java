package work.connect.model.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads the files of questionnaires. */
final class InstrumentText {

    private static final String FOLDER = "/work/connect/model/instruments/";

    private InstrumentText() {}

    /** Of a key that stands twice the last would count, unnoticed. */
    private static final class OncePerKey extends Properties {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null) {
                super.put(key + " (twice)", value);
            }
            return before;
        }
    }

    /** One that comes with the library. */
    static Instrument shipped(String id) {
        String file = id + ".properties";
        try (InputStream in = InstrumentText.class.getResourceAsStream(FOLDER + file)) {
            return read(file, new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The questionnaire (%s) of the library cannot be read.".formatted(file), e);
        }
    }

    /** One of the host's own. */
    static Instrument at(Path path) {
        String file = String.valueOf(path.getFileName());
        try (Reader reader = Files.newBufferedReader(path)) {
            return read(file, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The questionnaire (%s) cannot be read. Is it there, and is it UTF-8?".formatted(file), e);
        }
    }

    private static Instrument read(String file, Reader reader) throws IOException {
        OncePerKey keys = new OncePerKey();
        keys.load(reader);
        return InstrumentFile.read(file, keys);
    }
}
