package work.connect.rules.advise;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import work.connect.model.words.TextLines;

/**
 * The lines of one file of interventions, by intervention and part.
 *
 * @param name its file name, such as {@code trust_de.properties}
 * @param entries what is said of each intervention, by part such as {@code title}; in order
 * @param misplaced names of lines that belong to no intervention or stand twice; in order
 */
record CatalogueFile(String name, Map<String, Map<String, String>> entries, List<String> misplaced) {

    private static final String FOLDER = "/work/connect/rules/interventions/";
    private static final String ENDING = ".properties";

    /** The files we ship and those of the same name that a host adds, one a theme. */
    static List<CatalogueFile> shipped() {
        List<CatalogueFile> files = new ArrayList<>();
        for (String theme : themes()) {
            files.add(find(theme + ENDING)
                    .orElseThrow(() -> new IllegalStateException(
                            "The library is incomplete: it lacks the interventions of the theme (" + theme + ").")));
        }
        return files;
    }

    /** The translations there are, such as those for {@code _de}. */
    static List<CatalogueFile> translations(String suffix) {
        return themes().stream()
                .flatMap(theme -> find(theme + suffix + ENDING).stream())
                .toList();
    }

    private static List<String> themes() {
        CatalogueFile index = find("index" + ENDING)
                .orElseThrow(() -> new IllegalStateException("The library is incomplete: it lacks its interventions."));
        return List.of(index.entries().get("catalogue").get("themes").split("\\s+"));
    }

    private static Optional<CatalogueFile> find(String name) {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(FOLDER + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(read(name, new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CatalogueFile of(String name, String text) {
        try {
            return read(name, new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogueFile read(String name, Reader text) throws IOException {
        TextLines lines = new TextLines();
        lines.load(text);
        Map<String, Map<String, String>> entries = new TreeMap<>();
        List<String> misplaced = new ArrayList<>();
        lines.twice().forEach(key -> misplaced.add(key + " stands twice; keep one."));
        for (String line : new TreeSet<>(lines.stringPropertyNames())) {
            int dot = line.indexOf('.');
            if (dot < 1) {
                misplaced.add(line + " belongs to no intervention; write KEY.part = text.");
            } else {
                entries.computeIfAbsent(line.substring(0, dot), key -> new TreeMap<>())
                        .put(line.substring(dot + 1), lines.getProperty(line).strip());
            }
        }
        return new CatalogueFile(name, Collections.unmodifiableMap(entries), Collections.unmodifiableList(misplaced));
    }
}
