package work.connect.rules.advise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.InterventionText;

/**
 * The interventions there are, read from texts that a psychologist can edit: one file a theme in the folder
 * {@code interventions}, whose {@code index.properties} explains the form.
 *
 * <p>A report says what it advises in the language of its reader; {@code Catalogue.standard().in(Locale.GERMAN)} has all of
 * it in German.
 */
public final class Catalogue {

    private final Map<String, Intervention> interventions;

    private Catalogue(Map<String, Intervention> interventions) {
        this.interventions = Collections.unmodifiableMap(interventions);
    }

    /**
     * The interventions we ship, in English.
     *
     * @throws IllegalStateException with all that is wrong with their texts
     */
    public static Catalogue standard() {
        return of(CatalogueFile.shipped());
    }

    static Catalogue of(List<CatalogueFile> files) {
        List<String> problems = new ArrayList<>();
        Map<String, Intervention> interventions = new TreeMap<>();
        Map<String, String> placeOfOrigin = new HashMap<>();
        for (CatalogueFile file : files) {
            file.misplaced().forEach(line -> problems.add(file.name() + ": " + line));
            file.entries().forEach((key, lines) -> {
                Intervention read = new InterventionLines(
                                key, lines, problem -> problems.add(file.name() + ": " + problem))
                        .intervention();
                if (interventions.putIfAbsent(key, read) != null) {
                    problems.add(file.name() + ": " + key + " stands in another file too; keep one.");
                }
                read.text().variants().keySet().forEach(id -> {
                    String other = placeOfOrigin.putIfAbsent(id, key);
                    if (other != null) {
                        problems.add(file.name() + ": " + key + ".variant." + id + " stands at " + other + " too.");
                    }
                });
            });
        }
        requireNone(problems);
        return new Catalogue(interventions);
    }

    /**
     * The same interventions, worded in a language as far as there is a translation, and otherwise as they are here.
     * {@code de_CH} is looked for in files named {@code THEME_de} and {@code THEME_de_CH}; what the latter say comes
     * first. Files of this folder are found wherever they are on the class path.
     *
     * @throws IllegalStateException with all that is wrong with the translation
     */
    public Catalogue in(Locale language) {
        if (language.getLanguage().isEmpty()) {
            return this;
        }
        String suffix = "_" + language.getLanguage();
        Catalogue translated = in(CatalogueFile.translations(suffix));
        return language.getCountry().isEmpty()
                ? translated
                : translated.in(CatalogueFile.translations(suffix + "_" + language.getCountry()));
    }

    /**
     * The same interventions as reports say them: in a language that words each of their sentences, so that no reader meets
     * two languages in one report.
     *
     * @throws IllegalStateException with all that is wrong with the translation, or missing from it
     */
    Catalogue whollyIn(Locale language) {
        Catalogue translated = in(language);
        List<String> problems = new ArrayList<>();
        interventions.forEach((key, original) -> {
            InterventionText english = original.text();
            InterventionText other = translated.get(key).text();
            requireOther(key + ".first-step", english.firstStep(), other.firstStep(), problems);
            requireOther(key + ".caution", english.caution(), other.caution(), problems);
            english.wordings()
                    .forEach((reader, wording) -> requireOther(
                            key + ".to." + reader, wording, other.wordings().get(reader), problems));
        });
        requireNone(problems);
        return translated;
    }

    private static void requireOther(
            String line, @Nullable String english, @Nullable String other, List<String> problems) {
        if (english != null && english.equals(other)) {
            problems.add(line + " is not translated, and a report says all of it in one language.");
        }
    }

    Catalogue in(List<CatalogueFile> translations) {
        List<String> problems = new ArrayList<>();
        Map<String, Intervention> translated = new TreeMap<>(interventions);
        for (CatalogueFile file : translations) {
            file.misplaced().forEach(line -> problems.add(file.name() + ": " + line));
            file.entries().forEach((key, lines) -> {
                Intervention original = translated.get(key);
                if (original == null) {
                    problems.add(file.name() + ": " + key + " has no English lines.");
                } else {
                    InterventionLines words =
                            new InterventionLines(key, lines, problem -> problems.add(file.name() + ": " + problem));
                    translated.put(key, original.in(words.over(original.text())));
                }
            });
        }
        requireNone(problems);
        return new Catalogue(translated);
    }

    private static void requireNone(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The interventions cannot be read. Problems: " + problems.size() + "\n  "
                    + String.join("\n  ", problems));
        }
    }

    /** The keys of all interventions, in order. */
    public Set<String> keys() {
        return interventions.keySet();
    }

    public Optional<Intervention> find(String key) {
        return Optional.ofNullable(interventions.get(key));
    }

    Intervention get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("There is no intervention (%s).".formatted(key)));
    }
}
