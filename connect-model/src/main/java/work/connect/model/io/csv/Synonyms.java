package work.connect.model.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Field;

/** Other names by which files, columns and words are well known, as {@code synonyms.properties} lists them. */
final class Synonyms {

    private static final Properties ALL = load();

    private Synonyms() {}

    static @Nullable String ofFile(String theirs) {
        return ALL.getProperty("file." + theirs);
    }

    /** The column that a plain name stands for; {@code null} when it is none of this file. */
    static @Nullable String ofColumn(Sheet sheet, String theirs) {
        String here = ALL.getProperty("column." + sheet.name() + "." + theirs);
        String anywhere = here != null ? here : ALL.getProperty("column.*." + theirs);
        return anywhere != null && sheet.columns().contains(anywhere) ? anywhere : null;
    }

    /** The other words for a column and what each means, ordered. */
    static Map<String, String> wordsOf(Sheet sheet, Field field) {
        return field.kind() == Field.Kind.FLAG
                ? below("word.flag.")
                : below("word." + sheet.name() + "." + field.column() + ".");
    }

    /** The other names of the columns of a file and what each means, ordered. */
    static Map<String, String> columnsOf(Sheet sheet) {
        Map<String, String> names = below("column.*.");
        names.putAll(below("column." + sheet.name() + "."));
        names.values().removeIf(column -> !sheet.columns().contains(column));
        return names;
    }

    /** The other names of files and what each means, ordered. */
    static Map<String, String> files() {
        return below("file.");
    }

    private static Map<String, String> below(String prefix) {
        Map<String, String> names = new TreeMap<>();
        ALL.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> names.put(key.substring(prefix.length()), ALL.getProperty(key)));
        return names;
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.properties"), "synonyms")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of synonyms cannot be read. Maybe the jar is damaged?", e);
        }
        return properties;
    }
}
