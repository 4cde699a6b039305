package work.connect.model.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The texts of a language by key, put together from files of {@code key = text} in UTF-8.
 *
 * <p>A translation is whole or none: it has each key of the English texts and no other, and each text names the same
 * values. So a reader never meets two languages in one report.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Translation {

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * What the files of a language are called after: {@code de} for German, whatever the country.
     *
     * @return empty when no language is meant
     */
    public static String tagOf(Locale language) {
        return language.getLanguage();
    }

    /**
     * Adds the texts of a file.
     *
     * @param name how the file is called when something is wrong with it
     * @param in is closed
     */
    public Translation add(String name, InputStream in) {
        TextLines lines = new TextLines();
        try (in) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.twice().forEach(key -> problems.add(name + ": " + key + " stands twice; keep one."));
        lines.stringPropertyNames().forEach(key -> {
            if (texts.put(key, lines.getProperty(key).strip()) != null) {
                problems.add(name + ": " + key + " stands in " + files.get(key) + " too; keep one.");
            }
            files.put(key, name);
        });
        return this;
    }

    /**
     * The texts, once each of the English ones is found to be among them.
     *
     * @throws IllegalStateException with all that is missing, needless or different
     */
    public Map<String, String> of(Map<String, String> english) {
        english.keySet().stream()
                .filter(key -> !texts.containsKey(key))
                .forEach(key -> problems.add(key + " is not translated."));
        texts.forEach((key, text) -> {
            String original = english.get(key);
            if (original == null) {
                problems.add(files.get(key) + ": " + key + " has no English text; remove it.");
            } else {
                compare(key, Template.namesIn(original), Template.namesIn(text));
            }
        });
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The translation cannot be used. Problems: " + problems.size() + "\n  "
                    + String.join("\n  ", problems));
        }
        return Collections.unmodifiableMap(texts);
    }

    private void compare(String key, Set<String> expected, Set<String> found) {
        if (!expected.equals(found)) {
            problems.add(
                    files.get(key) + ": " + key + " names " + found + ", but in English it names " + expected + ".");
        }
    }
}
